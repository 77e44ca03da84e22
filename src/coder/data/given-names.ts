/** Given names that women bear, in the news of the last years; of others nothing is supposed. In small letters, without accents. */
export const womensNames: ReadonlySet<string> = new Set(
  `ada aisha alexandra alice amina ana anahit anastasia andrea angela anita ann anna annalena anne annegret anniken antonia
   anwaar arancha arpine asmik aurelie aurora ayse badra baiba barbara beata beate birgit bisera brigitte carla carmen caroline
   catherine cecilia chrystia christine christina claire claudia clara daiga dalia daria diana ditte dominique donika droupadi
   ekaterina elena eleni elina elisabeth elizabeth elvira emine emma erna esperanza esther eva eva-maria evika fatima fatma
   federica florence frances gabriela galina gayane giorgia gita grace hadja hala hanna hannah hasmik hayat heather helen helena
   helga heidi hillary hina hiba ilze ine inga ingrid ingrida irina isabel jacinda jadranka jana jane janet jeanine jeannette
   jennifer joanna jovita julia julie kaja kamala karin karine karla karoline katalin katerina katherine kathleen katrin kelly
   kersti khatia kolinda kristalina kristen kristina kristinne kristrun lana lara laura leyla lena lila lilia linda linas-ona lisa
   liubov liz louise lucia luminita luz lynne maarja magda magdalena maia maka margaret margarita margrethe maria mariam
   mariana mariann marie marija marina marine marise marta martha mary masa maya mehriban melanie melita melissa mette michelle
   milena mirjana molly monica morgan nadia naledi nancy naomi nargiz nasrin natalia natalya natasha nathalie nato nina nino
   nirmala oana oksana olga olha olivia patricia paetongtarn penny petra pramila rachel ramona raychelle rebecca retno rita
   roberta rosa rosemary roza ruth sabina sahiba salome samantha samia sandra sanae sanna sarah shushan sigrid sofia sonja
   sophie stella stephanie susan sushma suzanne svetlana tammy tamar tamara tanja tatiana teodora teresa tereza theresa tina tzipi
   ursula valentina valerie vanessa vera veronica victoria viola viorica vivian vjosa yasmin yekaterina yelena yoko yulia yvette
   zainab zeynep zinaida zuzana elisabet aminata ngozi winnie wendy federika penelope joyce tsai kira kiara dubravka svitlana iryna
   mariya julija katarina ivana jelena bronwyn marape fiame kang victoire jeanne`.split(/\s+/),
)
