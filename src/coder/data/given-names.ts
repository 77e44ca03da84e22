/** Given names that women bear, in the news of the last years; of others nothing is supposed. In small letters, without accents. */
export const womensNames: ReadonlySet<string> = new Set(
  `abigail ada adele adriana agata agnes agnieszka aida aigul ainur aisha aizhan alba aleksandra alena alexandra alice
   alina alla alma alyona amal amanda amber amelia amina aminata amy ana anahit anara anastasia andrea angela
   angelina anita anja anke ann anna annalena anne annegret anneli annie anniken antje antonia anwaar arancha arpine
   arzu asel asma asmik astrid asya audrey aurelie aurora ayan ayesha aygun aynur ayse aysel aziza badra baiba
   barbara beata beate bella benazir bernadette bettina beverly bianca birgit bisera bonnie brenda bridget brigitte
   bronwyn camilla candace cara carla carmen carol carole carolina caroline catalina catherine cathy cecilia celia
   chantal charlotte cheryl chloe christina christine chrystia cindy claire clara claudia colleen condoleezza
   constance corina cristina cynthia daiga dalia danielle daria darya deb deborah denise diana diane dilma dina ditte
   dolores dominique donika dora dorothy droupadi dubravka edith eileen ekaterina ekaterine elaine elena eleni elina
   elisa elisabet elisabeth elizabeth ella ellen elmira elsa elvira emilia emily emine emma erica erika ermelinda
   erna esperanza esther eteri eugenia eva eva-maria evelyn evgenia evika faiza farida fatima fatma fawzia federica
   federika fiame fiona florence frances francesca frida gabriela gabrielle galina galyna gayane georgina geraldine
   gillian ginta giorgia gita gloria grace gro gulnara gulshan gunay gunilla gwendolyn hadja hafize hala hanna hannah
   hasmik hayat heather hedva heidi helen helena helga hiba hilda hillary hina ilona ilze imelda indira ine inga
   ingrid ingrida inna ioana irena irene irina irma iryna isabel isabella ivana ivanka iveta jacinda jackie
   jacqueline jadranka jamila jana jane janet jean jeanine jeanne jeannette jelena jennifer jessica jill jo joan
   joanna johanna jolanda josephine jovita joy joyce judith judy julia juliana julie julija june kaja kamala kang
   karen karin karine karla karoline katalin katarina kate katerina katherine kathleen kathy katia katja katrin katy
   kelly kersti ketevan khadija khatia khatuna kiara kira kirsten klara kolinda kristalina kristen kristina kristinne
   kristrun krystyna lali lana lara larisa larysa laura lea leah leena leila lelia lena lesley leslie leyla lia lidia
   lila lilia liliana lilit linas-ona linda lindsay lindsey lisa lisbeth liubov liudmila liz liza ljubica lois lola
   lorena lorraine louise lourdes lucia lucy ludmila luisa luminita lusine luz lydia lynne lyudmila maarja mackenzie
   madeleine magda magdalena maggie maia maka malala malika manana manija marape marcela marcia margaret margarida
   margarita margot margrethe maria mariam mariana mariann marie mariella marija marilyn marina marine marion marise
   maritza mariya marlene marsha marta martha mary masa mathilde maureen maya megan meghan mehriban melanie melissa
   melita mercedes meri mette michele michelle mila milena milica mina mireille miriam mirjana molly mona monica
   monique morgan muriel myriam nabila nadezhda nadia nadine naira naledi namrata nancy naomi nargiz nasrin natalia
   natalya natasha natela nathalie nato nazanin nazli nelly ngozi nicola nicole nigar nikki nilufar nina ninel nino
   nirmala noor nora norma oana ofelia oksana olena olesya olga olha olivia ophelia orla ornela paetongtarn pamela
   patience patricia paula pauline penelope penny petra philippa pilar portia pramila priti priyanka rachel radmila
   raisa ramona rana rania rasa raychelle rebecca regina renata retno rita roberta rola rosa rose rosemary roxana
   roza ruth sabina sabine sadia sahiba sakina salome samantha samia samira sanae sandra sanna sara sarah sevinj
   sharon sheila shirin shirley shushan sigrid silvia simone sofia sofie sonia sonja sophia sophie stella stephanie
   sue suella sumaya susan susana susannah sushma suzanne svetlana svitlana sylvia sylvie tamar tamara tammy tamta
   tania tanja tatia tatiana tatyana teodora teresa tereza thea theresa tina tsai tulsi tzipi ulrike ursula uzra
   valentina valerie vanessa vera veronica veronika victoire victoria viktoria viola violeta viorica virginia vivian
   vjosa wendy winnie xenia yael yana yasmin yekaterina yelena yevgenia yingluck yoko yulia yuliya yvette yvonne
   zainab zara zeynep zhanna zinaida zoe zsuzsanna zuzana`.split(/\s+/),
)
