import { useEffect, useState } from 'react'
import type { JobsAnswer } from '../../src/newsroom/answers.ts'
import { listJobs, retryJob } from '../requests/administration-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'
import { administration } from '../words/en/administration.ts'
import { sayer } from '../words/say.ts'
import '../styles/administration.css'

const say = sayer('administration', administration)
const askEveryMs = 10_000

/** What the program does by itself: how much waits, and what went wrong. */
export function JobsScreen() {
  const { result, reload, set } = useLoaded('jobs', listJobs)
  useEffect(() => {
    const look = () => {
      // Without an answer, what was known stays in sight.
      if (document.visibilityState === 'visible') listJobs().then(set, () => {})
    }
    const timer = setInterval(look, askEveryMs)
    return () => clearInterval(timer)
  }, [set])
  const actions = (
    <button type="button" onClick={reload}>
      {say('jobs.refresh')}
    </button>
  )
  return (
    <Screen title={say('jobs.title')} actions={actions}>
      <p className="lead">{say('jobs.lead')}</p>
      {result.state === 'loading' ? <Loading what={say('jobs.loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Jobs jobs={result.value} onChanged={set} /> : null}
    </Screen>
  )
}

function Jobs({ jobs, onChanged }: { jobs: JobsAnswer; onChanged: (jobs: JobsAnswer) => void }) {
  const [news, setNews] = useState<{ tone: 'good' | 'bad'; words: string } | null>(null)
  if (jobs.kinds.length === 0) return <p className="empty">{say('jobs.none')}</p>
  const retry = async (name: string, id: string) => {
    try {
      onChanged(await retryJob(name, id))
      setNews({ tone: 'good', words: say('jobs.retried') })
    } catch (refusal) {
      setNews({ tone: 'bad', words: (refusal as Error).message })
    }
  }
  return (
    <>
      {news === null ? null : <Notice tone={news.tone}>{news.words}</Notice>}
      <section aria-labelledby="troubled">
        <h2 id="troubled">{say('jobs.troubled')}</h2>
        {jobs.troubled.length === 0 ? <p className="faint">{say('jobs.untroubled')}</p> : null}
        <ul className="plain-list changes">
          {jobs.troubled.map(job => (
            <li key={job.id}>
              <span>
                {job.name}
                <small>
                  {say(job.isGivenUp ? 'jobs.givenUp' : 'jobs.again', {
                    tries: job.tries,
                    at: momentInWords(job.at),
                  })}
                </small>
                <code>{job.message}</code>
              </span>
              <button type="button" onClick={() => retry(job.name, job.id)}>
                {say('jobs.retry')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Kinds kinds={jobs.kinds} />
    </>
  )
}

const states = ['waiting', 'running', 'done', 'failed'] as const

function Kinds({ kinds }: Pick<JobsAnswer, 'kinds'>) {
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{say('jobs.kinds')}</h2>
      <table className="reports job-kinds">
        <thead>
          <tr>
            <th scope="col">{say('jobs.kind')}</th>
            {states.map(state => (
              <th key={state} scope="col">
                {say(`jobs.${state}`)}
              </th>
            ))}
            <th scope="col">{say('jobs.last')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(kind => (
            <tr key={kind.name}>
              <th scope="row">
                {kind.name}
                {kind.what === null ? null : <small>{kind.what}</small>}
                {kind.every === null ? null : <small>{say('jobs.clock', { cron: kind.every })}</small>}
              </th>
              {states.map(state => (
                <td key={state}>{say(`jobs.count.${state}`, { count: kind[state] })}</td>
              ))}
              <td>{kind.lastEndedAt === null ? say('jobs.never') : momentInWords(kind.lastEndedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{say('jobs.kept')}</p>
    </section>
  )
}
