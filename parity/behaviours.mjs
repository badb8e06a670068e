// What users of other systems can do with a human step, and can do here: the ids that tests are named by.

/** @type {{ system: string, behaviours: Record<string, string> }[]} */
export const systems = [
  {
    system: 'Airflow (AIP-90, provider `standard` HITL operators, `awaiting_input`)',
    behaviours: {
      'AF-1':
        'Base request: subject, markdown body, options as buttons in list order, default highlighted, params form, timeout',
      'AF-2':
        'Approval: fixed Approve/Reject; caller cannot change options; reject is either a result to branch on or, opt-in, an error for the waiter (`failOnReject`)',
      'AF-3': 'Termination: Stop/Proceed, a typed boolean for the waiter',
      'AF-4':
        'Branch: choose one or several of the options; each option maps to one or more targets; an unmapped option is its own target; the answer lists targets',
      'AF-5':
        'Entry: form + OK, prefilled with initial values; what is submitted is validated against the schema **on the server** and is what counts',
      'AF-6':
        'Timeout with defaults resumes with defaults, marked as timed out, responder empty; without defaults the waiter gets a timeout error',
      'AF-7':
        "First responder completes it; the next gets a conflict that says who and when; it leaves everyone's list",
      'AF-8': 'Assigned users: others are refused',
      'AF-9': 'Assigned roles, mapped to people outside, changeable while requests are open',
      'AF-10': 'While waiting, an API shows all details: context, options, form, deadline',
      'AF-11': 'Answer by API only, with the same rules',
      'AF-12':
        'A link opens the request; a link answers with one prepared option (and params) in one confirm; explicit opt-in; signed; not forgeable; not consumed by a mail scanner',
      'AF-13': 'An administrator can override: force an answer, or fail it, both marked as such',
      'AF-14':
        'A wait holds nothing: 10,000 open requests, no worker, no timer each, no open connection; the process may stop and start',
      'AF-15': 'Bounded sweep, several sweepers, none twice; a poison row fails alone',
      'AF-16': 'Answer ∥ park ∥ sweep in any order: one outcome, no deadlock, no stranded answer (1,000 rounds)',
      'AF-17': 'An answer meant for a replaced question is refused (stale form)',
      'AF-18': 'Retry asks again; the earlier question and its answer stay readable in the history',
      'AF-19':
        'List across all runs, filters: open/resolved, responder, subject, body, created range, workflow, run, task; sort; paging; the badge count equals the list',
      'AF-20': 'Resolved view: who answered, what, when, through which channel, or "no response received"',
      'AF-21': 'Notify on creation through pluggable notifiers, with a link',
      'AF-22': 'More than a few options still render well (1, 2, 4, 5, 40 options; single and multiple)',
      'AF-23':
        'Schema fidelity in the form: enum, number ranges, date, nested object, array, nullable, required without default',
    },
  },
  {
    system: 'Prefect (pause / suspend, `wait_for_input`, `RunInput`)',
    behaviours: {
      'PF-1':
        'A typed model with description and initial data becomes a prefilled form; the waiter gets a typed, parsed value',
      'PF-2': 'Invalid input is refused with the reason; the request stays open; a corrected answer is accepted',
      'PF-3': 'The same key on a re-executed workflow returns the stored answer instead of asking again',
      'PF-4':
        '`pause` (the process waits: `ask`) and `suspend` (the process exits, another one resumes: a durable handler) are both one call',
      'PF-5': 'Resuming after the timeout is refused',
      'PF-6': 'Several rounds: ask, answer, ask back, answer (a conversation on one thread, in order)',
      'PF-7': 'Input of a bare type (a string, a number, a boolean) without an envelope',
    },
  },
  {
    system: 'Argo Workflows (suspend template, intermediate inputs)',
    behaviours: {
      'AR-1': 'Two gates of one run open at once; answering one, by its source selector, leaves the other',
      'AR-2': "Options generated at runtime from an earlier step's output",
      'AR-3': 'A required value without default: resume refused until it is given',
      'AR-4': 'A duration ends the wait and continues with the default, told apart from a human answer',
      'AR-5': 'An operator marks a gate failed with a message; who resumed is recorded',
      'AR-6': 'Suspend with no question at all (a bare gate), resumed by API',
      'AR-7': 'Resume by command line: `npx @hitl-kit/client respond …`',
    },
  },
  {
    system: 'Flyte (`approve`, `wait_for_input`, `sleep`)',
    behaviours: {
      'FL-1': 'bool, int, float, string, date, duration and object inputs, typed; a value of another type is refused',
      'FL-2': 'Approve passes the upstream value through; reject fails the gate (`failOnReject`)',
      'FL-3': 'A gate in a branch that is not taken never asks',
      'FL-4': 'A request webhook carries what is needed to answer by one authenticated POST; posting resumes',
      'FL-5':
        'The same signal name in two runs stays apart; list by run; a signal to a gate that does not exist is a clear error',
      'FL-6': '`sleep`: a wait that only time resolves',
    },
  },
  {
    system: 'What people on the dev list asked for',
    behaviours: {
      'DL-1': 'Escalation: no answer in 2 h → a backup, then → the lead, then the wait fails (or takes the default)',
      'DL-2': 'The no-response policy is defined per request: fail, escalate, or take a default',
      'DL-3': 'One central view of all that waits for input, and "waiting for me"',
      'DL-4':
        'Notifications, and answers from chat (Slack Block Kit message with buttons, updated when someone else answers)',
      'DL-5': 'Repeat notifications',
      'DL-6': 'E-mail with the report and its answer links',
      'DL-7': 'Opt-in: nothing changes for code that does not use it',
      'DL-8': 'Cover for people who are ill or away: delegate, reassign, out-of-office substitute',
    },
  },
  {
    system: 'What none of those has, and this must',
    behaviours: {
      'X-1': 'The real engine in a browser tab: Storybook stories and host tests run against it, no mocks of ours',
      'X-2': "Create a request inside the host's own database transaction",
      'X-3': '"Why can\'t I answer?": eligibility with a code per rule, shown in the UI',
      'X-4': 'Quorum, requester excluded, claim, delegate, snooze, comment required per option',
      'X-5': 'Answer many at once, one result per item',
      'X-6':
        'Decision receipt: a digest of exactly what was shown, bound to the answer and signed; `verifyReceipt()` at the place of action',
      'X-7': 'Delivery is visible: decided → delivered → acknowledged; given-up deliveries can be replayed',
      'X-8': 'Exported store conformance suite: anyone can write a store and know that it is right',
      'X-9': 'Params form and inbox work under a strict CSP',
      'X-10': 'Edit, then approve: the person edits the proposed arguments (`paramsData`) and sees the difference',
      'X-11': 'Typed end to end: options and params of the answer are inferred from the definition',
      'X-12':
        "One inbox for several sources: a bridge lists and answers pending human steps of a running Airflow beside one's own",
      'X-13':
        'Agents: tool-approval adapters (AI SDK, LangGraph interrupt, AG-UI interrupt, MCP elicitation) on the same request',
    },
  },
];
