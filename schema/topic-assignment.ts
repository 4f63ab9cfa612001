/** Why a work has a topic. */
import { Evidence, Topic, TopicAssignment } from './refs.ts'

TopicAssignment.implement({
  description: 'Why a work has a topic: the field (title, section, abstract …) and the words that say so.',
  fields: (t) => ({
    topic: t.expose('topic', { type: Topic, description: 'The topic.' }),
    field: t.exposeString('field', { description: 'What of the work speaks of it, e.g. title.' }),
    matched: t.exposeString('matched', { description: 'The words that name the topic or are a sign of it.' }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Where those words stand.' }),
  }),
})
