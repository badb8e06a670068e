// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
export interface paths {
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests I may see, newest first unless `sort` says otherwise
         * @description Items are summaries: no body, context, paramsSchema, paramsUi, paramsData or submitted params. Pages are keyset:
         *     pass `nextCursor` back as `cursor` with the same parameters. Requests past their deadline that are not resolved
         *     yet are left out.
         *
         *     Who may: everyone, and each sees his own; the view `all` is for administrators.
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Ask people one question
         * @description Replies 201 with the new request. With an `Idempotency-Key` the same question asked again by the same requester
         *     (same digest, assignees, excludeRequester, quorum and supersedes) replies 200 with the same request, also after it
         *     is resolved; anything else under that key is `idempotency_mismatch`. The key is looked up before the clock: a
         *     replay whose deadline has passed since is still a replay.
         *
         *     Who may: whoever has the permission `request`; with `supersedes` only the requester of that request, or an
         *     administrator.
         */
        post: operations["createRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count requests with the list's own predicate
         * @description The badge of an inbox: as many as listRequests would give in all with the same parameters.
         *
         *     Who may: everyone, and each counts his own; the view `all` is for administrators.
         */
        get: operations["countRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Read one request
         * @description Reading a request whose deadline has passed resolves it first.
         *
         *     Who may: its requester, everyone it is or was assigned to, who answered it, and administrators. For everyone else
         *     it is `not_found`.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Long poll until the request is resolved
         * @description Replies 200 with the request at once when it is resolved, otherwise when it is or when `seconds` have passed,
         *     whichever is first: look at `state`. Ask again as long as it is `awaiting_input`.
         *
         *     Who may: its requester (with the permission `request`) and administrators.
         */
        get: operations["waitForRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/response": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a request
         * @description The first response wins; every later one is 409 and carries the request. Checked in this order: authentication,
         *     my own `Idempotency-Key` (my retry gets my original 200), visibility (404), state (409), deadline (409), digest
         *     (412), eligibility (403), payload (422).
         *
         *     Who may: its assignees, with the permission `respond`; an administrator with `force` and a reason.
         */
        post: operations["respondToRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request
         * @description The waiter gets the reason.
         *
         *     Who may: its requester (with the permission `request`) and administrators.
         */
        post: operations["cancelRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a request as failed
         * @description The waiter gets the reason.
         *
         *     Who may: administrators.
         */
        post: operations["failRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request for oneself for a while
         * @description Others may not answer while the claim lasts (`PT1H` when `for` is absent). It never holds the deadline up. Claiming
         *     again claims for longer. `claim_refused` with a quorum: several must answer.
         *
         *     Who may: whoever may answer it.
         */
        post: operations["claimRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a claim up
         * @description Nothing changes where nobody holds a claim.
         *
         *     Who may: its claimer and administrators; where nobody holds a claim, whoever may see it.
         */
        post: operations["releaseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change who may answer
         * @description With `assignees` everybody who may answer is set anew; with `delegateTo` an assignee hands on his own part.
         *
         *     Who may: administrators set `assignees`; whoever may answer it delegates.
         */
        post: operations["assignRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a request from my own inbox for a while
         * @description Nobody else's inbox changes, and the deadline goes on; the events tell of it.
         *
         *     Who may: whoever may answer it, also while somebody else has claimed it.
         */
        post: operations["snoozeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something about a request
         * @description Also after it is resolved. The comment stands in the events.
         *
         *     Who may: whoever may see it.
         */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * May I answer, and if not, why?
         * @description Every reason why not, the gravest first. `viewer` of a request says the same.
         *
         *     Who may: whoever may see it.
         */
        get: operations["getEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer many requests at once
         * @description Each is answered on its own, as respondToRequest would; one that is refused does not stop the others.
         *
         *     Who may: everyone; for each response as respondToRequest says.
         */
        post: operations["respondToMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * What happened to a request, oldest first
         * @description Who, what, when, and through which channel.
         *
         *     Who may: whoever may see the request.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * A request with its whole history, as one JSON document
         * @description To keep it elsewhere before it is purged, or to hand it out. Written as it is read, so that no history is too
         *     long; a document that ends early is not valid JSON.
         *
         *     Who may: whoever may see the request.
         */
        get: operations["exportRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hints about changes, as server-sent events
         * @description `event: change` for every change of a request I may see, `event: resync` when hints were lost, a comment as
         *     heartbeat. No replay and never content: read again on every hint, and after every reconnect. The caller is
         *     authenticated anew at least every minute; the stream ends when he is no longer who he was. A server holds 20
         *     streams of one actor, unless its host says otherwise: a new one over that ends the oldest, or gets 429 where all
         *     were begun within the last minute.
         *
         *     Who may: everyone, and each hears of what he may see.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description With `servers` as the caller reached it.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the store answers
         * @description For load balancers and monitors.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date-time
         * @description RFC 3339, in UTC with milliseconds.
         * @example 2026-11-21T14:02:00.000Z
         */
        Instant: string;
        /**
         * @description ISO 8601 of weeks to seconds, more than zero, at most ten years.
         * @example PT2H
         */
        Duration: string;
        Name: string;
        IdempotencyKey: string;
        /** @description SHA-256 over the canonical JSON (RFC 8785) of what a person is shown. */
        Digest: string;
        /**
         * @description All but `awaiting_input` are final.
         * @enum {string}
         */
        State: "awaiting_input" | "responded" | "defaulted" | "expired" | "cancelled" | "failed";
        /**
         * @description For display and filters only; no rule reads it.
         * @enum {string}
         */
        Kind: "approval" | "termination" | "branch" | "entry" | "choice" | "gate" | "timer";
        /**
         * @description How it came in. `timeout` is time itself; `forced` an administrator in place of the assignees.
         * @enum {string}
         */
        Channel: "ui" | "api" | "link" | "slack" | "timeout" | "forced";
        /**
         * @description Colour only; no rule reads it.
         * @enum {string}
         */
        Intent: "primary" | "danger" | "neutral";
        /** @description What stands in `chosenOptions`. */
        OptionValue: string;
        /** @description One choice, shown in list order. */
        Option: {
            value: components["schemas"]["OptionValue"];
            /** @description What people read; the value when absent. */
            label?: components["schemas"]["Name"];
            description?: string;
            intent?: components["schemas"]["Intent"];
            /** @description Choosing it needs a comment. */
            requireComment?: boolean;
            /** @description Choosing only options with this leaves params null. */
            skipParams?: boolean;
            /** @description Choosing it resolves at once, whatever the quorum. */
            veto?: boolean;
            /** @description What it stands for in a workflow; itself when absent. */
            targets?: string[];
        };
        /** @description An option, or its value alone. */
        OptionInput: components["schemas"]["OptionValue"] | {
            value: components["schemas"]["OptionValue"];
            label?: components["schemas"]["Name"];
            description?: string;
            intent?: components["schemas"]["Intent"];
            requireComment?: boolean;
            skipParams?: boolean;
            veto?: boolean;
            targets?: components["schemas"]["Name"][];
        };
        /** @description A person or a service, as the host names them. */
        ActorRef: {
            id: string;
            name?: string;
        };
        /** @description Who may answer. Nobody and anyone must be said; an empty set is refused, and so are more than 200 users or roles in one input (escalation may add up to more). */
        Assignees: {
            users?: components["schemas"]["Name"][];
            roles?: components["schemas"]["Name"][];
        } | {
            /** @constant */
            anyone: true;
        } | {
            /** @constant */
            nobody: true;
        };
        /** @description Where the request comes from. */
        Source: {
            system?: components["schemas"]["Name"];
            workflow?: components["schemas"]["Name"];
            run?: components["schemas"]["Name"];
            task?: components["schemas"]["Name"];
            /** @description http, https or mailto. */
            url?: string;
        };
        /** @description For filters, as `key:value`. */
        Labels: {
            [key: string]: string;
        };
        /**
         * @description A JSON Schema 2020-12 of the params, an object or a bare type, in the subset that HITL Kit validates; anything
         *     else is `invalid_schema`.
         */
        JsonSchema: {
            [key: string]: unknown;
        };
        /** @description A question to people. */
        CreateRequest: {
            /** @description One line; what is asked. */
            subject: string;
            /** @description Markdown of at most 100 KB (102400 bytes of UTF-8). */
            body?: string | null;
            /** @description With unique values; `["OK"]` when absent. */
            options?: components["schemas"]["OptionInput"][];
            /** @description Highlighted in the UI and taken at the deadline. Among the options; more than one needs multiple. If they would submit the form, paramsData must satisfy it. */
            defaults?: components["schemas"]["OptionValue"][] | null;
            /**
             * @description Whether several options may be chosen.
             * @default false
             */
            multiple?: boolean;
            /** @description The form. */
            paramsSchema?: components["schemas"]["JsonSchema"] | null;
            /** @description An rjsf uiSchema of at most 64 KB; needs paramsSchema. */
            paramsUi?: {
                [key: string]: unknown;
            } | null;
            /** @description Initial values of at most 256 KB, what counts when no params are submitted; needs paramsSchema. */
            paramsData?: unknown;
            /** @description Read-only data shown for the decision: any JSON of at most 256 KB. */
            context?: unknown;
            assignees: components["schemas"]["Assignees"];
            /**
             * @description Whoever asks may not answer.
             * @default false
             */
            excludeRequester?: boolean;
            /**
             * @description So many people must give the same answer. More than one needs a deadline and refuses multiple.
             * @default 1
             */
            quorum?: number;
            /** @description How long people have. Not with deadline. */
            timeout?: components["schemas"]["Duration"];
            /** @description From this instant on a person can no longer answer. In the future, at most ten years away; not with timeout. */
            deadline?: components["schemas"]["Instant"];
            /** @description To those who may answer, so often until the deadline. */
            reminders?: {
                every: components["schemas"]["Duration"];
                max: number;
            } | null;
            /** @description Adds or replaces assignees when nobody has answered; `after` counts from creation, increases, and is before the deadline. Never to nobody. */
            escalation?: {
                after: components["schemas"]["Duration"];
                assignees: components["schemas"]["Assignees"];
                /** @enum {string} */
                mode: "add" | "replace";
            }[];
            /** @description The request that this one asks again; it is cancelled if still open. */
            supersedes?: string | null;
            /**
             * @description Higher is more urgent; lists sort by it.
             * @default 50
             */
            priority?: number;
            labels?: components["schemas"]["Labels"];
            source?: components["schemas"]["Source"] | null;
            kind?: components["schemas"]["Kind"];
        };
        /** @description An answer. */
        RespondInput: {
            /** @description Values of options: exactly one, or with multiple one or more. */
            chosenOptions: string[];
            /** @description Replaces paramsData whole; absent means paramsData. */
            params?: unknown;
            /** @description Needed where a chosen option has requireComment. */
            comment?: string | null;
            /** @description The digest of what was shown; any text but the request's own is `question_changed`. */
            digest?: string;
            /** @description An administrator answers in place of the assignees; needs a reason. */
            force?: boolean;
            /** @description Why it is forced. */
            reason?: string;
        };
        /** @description Up to a hundred answers. */
        RespondToManyInput: {
            responses: {
                requestId: string;
                /** @description As the header of respondToRequest. */
                idempotencyKey?: components["schemas"]["IdempotencyKey"];
                chosenOptions: string[];
                /** @description Replaces paramsData whole; absent means paramsData. */
                params?: unknown;
                /** @description Needed where a chosen option has requireComment. */
                comment?: string | null;
                digest?: string;
                force?: boolean;
                reason?: string;
            }[];
        };
        /** @description What became of many responses. */
        ManyResults: {
            /** @description One for each response, in order. */
            results: components["schemas"]["OneResult"][];
        };
        /** @description What became of one response; `request` where it counts, otherwise `problem`. */
        OneResult: {
            requestId: string;
            /** @description The HTTP status that this answer alone would have got. */
            status: number;
            request?: components["schemas"]["HitlRequest"];
            problem?: components["schemas"]["Problem"];
        };
        /** @description Why. */
        ReasonInput: {
            /** @description The waiter gets it. */
            reason: string;
        };
        /** @description For how long. */
        ClaimInput: {
            /** @description One hour when absent. */
            for?: components["schemas"]["Duration"];
        };
        /** @description An empty object. */
        EmptyInput: Record<string, never>;
        /** @description An administrator sets all assignees, or an assignee hands his own part to somebody. */
        AssignInput: {
            assignees: components["schemas"]["Assignees"];
        } | {
            /** @description The id of a person. */
            delegateTo: components["schemas"]["Name"];
        };
        /** @description Until when. */
        SnoozeInput: {
            /** @description In the future; null brings it back now. */
            until: components["schemas"]["Instant"] | null;
        };
        /** @description What somebody has to say. */
        CommentInput: {
            text: string;
        };
        /** @description Whether the caller may answer now, and every reason why not, the gravest first. */
        Eligibility: {
            mayAnswer: boolean;
            reasons: components["schemas"]["Code"][];
        };
        /** @description One person's answer as lists show it. */
        AnswerSummary: {
            chosenOptions: string[];
            comment: string | null;
            /** @description Null when the deadline decided. */
            respondedBy: components["schemas"]["ActorRef"] | null;
            respondedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
            /** @description Whether the deadline decided. */
            timedOut: boolean;
        };
        /** @description One person's answer, where the quorum is more than one. */
        Answer: {
            chosenOptions: string[];
            /** @description What was entered; null when no form was due. */
            params: unknown;
            comment: string | null;
            /** @description Null when the deadline decided. */
            respondedBy: components["schemas"]["ActorRef"] | null;
            respondedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
            /** @description Whether the deadline decided. */
            timedOut: boolean;
        };
        /** @description What was answered, as lists show it. */
        ResponseSummary: {
            chosenOptions: string[];
            targets: string[];
            comment: string | null;
            /** @description Null when the deadline decided. */
            respondedBy: components["schemas"]["ActorRef"] | null;
            respondedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
            /** @description Whether the deadline decided. */
            timedOut: boolean;
        };
        /** @description What was answered. */
        Response: {
            chosenOptions: string[];
            /** @description Of the chosen options, in order; an option without targets is its own. */
            targets: string[];
            /** @description What was entered; null when no form was due. */
            params: unknown;
            comment: string | null;
            /** @description Null when the deadline decided. */
            respondedBy: components["schemas"]["ActorRef"] | null;
            respondedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
            /** @description Whether the deadline decided. */
            timedOut: boolean;
        };
        /** @description What the caller may do with this request now. */
        Viewer: {
            id: string;
            mayAnswer: boolean;
            /** @description Why not; empty when I may. */
            reasons: components["schemas"]["Code"][];
            /** @description Until when I have snoozed it; null when I have not, once that is over, and once it is resolved. */
            snoozedUntil: components["schemas"]["Instant"] | null;
        };
        /** @description Whether the outcome has reached who asked. */
        DeliverySummary: {
            /** @enum {string} */
            state: "none" | "pending" | "delivered" | "failed";
            acknowledgedAt: components["schemas"]["Instant"] | null;
        };
        /** @description A request as lists show it. */
        RequestSummary: {
            /** Format: uuid */
            id: string;
            rev: number;
            digest: components["schemas"]["Digest"];
            state: components["schemas"]["State"];
            createdAt: components["schemas"]["Instant"];
            requestedBy: components["schemas"]["ActorRef"];
            subject: string;
            options: components["schemas"]["Option"][];
            defaults: string[] | null;
            multiple: boolean;
            assignees: components["schemas"]["Assignees"];
            excludeRequester: boolean;
            quorum: number;
            deadline: components["schemas"]["Instant"] | null;
            reminders: components["schemas"]["Reminders"];
            escalation: components["schemas"]["EscalationStep"][];
            priority: number;
            labels: components["schemas"]["Labels"];
            source: components["schemas"]["Source"] | null;
            kind: components["schemas"]["Kind"];
            /** @description Shown to the requester and administrators only. */
            callbackUrl?: string | null;
            /** @description Shown to the requester and administrators only. */
            handler?: string | null;
            supersedes: string | null;
            claimedBy: components["schemas"]["ActorRef"] | null;
            claimedUntil: components["schemas"]["Instant"] | null;
            answers: components["schemas"]["AnswerSummary"][];
            viewer: components["schemas"]["Viewer"];
            response: components["schemas"]["ResponseSummary"] | null;
            resolvedAt: components["schemas"]["Instant"] | null;
            reason: string | null;
            supersededBy: string | null;
            delivery: components["schemas"]["DeliverySummary"];
        };
        /** @description One question to people. What it asks never changes after it is created. */
        HitlRequest: {
            /**
             * Format: uuid
             * @description UUIDv7.
             */
            id: string;
            /** @description Counts the changes that eligibility reads. */
            rev: number;
            digest: components["schemas"]["Digest"];
            state: components["schemas"]["State"];
            createdAt: components["schemas"]["Instant"];
            requestedBy: components["schemas"]["ActorRef"];
            subject: string;
            body: string | null;
            options: components["schemas"]["Option"][];
            defaults: string[] | null;
            multiple: boolean;
            paramsSchema: components["schemas"]["JsonSchema"] | null;
            paramsUi: {
                [key: string]: unknown;
            } | null;
            paramsData: unknown;
            context: unknown;
            assignees: components["schemas"]["Assignees"];
            excludeRequester: boolean;
            quorum: number;
            /** @description From this instant on a person can no longer answer. */
            deadline: components["schemas"]["Instant"] | null;
            reminders: components["schemas"]["Reminders"];
            escalation: components["schemas"]["EscalationStep"][];
            priority: number;
            labels: components["schemas"]["Labels"];
            source: components["schemas"]["Source"] | null;
            kind: components["schemas"]["Kind"];
            /** @description Shown to the requester and administrators only. */
            callbackUrl?: string | null;
            /** @description Shown to the requester and administrators only. */
            handler?: string | null;
            supersedes: string | null;
            claimedBy: components["schemas"]["ActorRef"] | null;
            claimedUntil: components["schemas"]["Instant"] | null;
            /** @description So far, when the quorum is more than one. */
            answers: components["schemas"]["Answer"][];
            viewer: components["schemas"]["Viewer"];
            response: components["schemas"]["Response"] | null;
            resolvedAt: components["schemas"]["Instant"] | null;
            /** @description Why it was cancelled, failed or forced. */
            reason: string | null;
            supersededBy: string | null;
            delivery: components["schemas"]["DeliverySummary"];
        };
        /** @description How often those who may answer are reminded. */
        Reminders: {
            every: components["schemas"]["Duration"];
            max: number;
        } | null;
        /** @description Who may answer too, or instead, after a while. */
        EscalationStep: {
            after: components["schemas"]["Duration"];
            assignees: components["schemas"]["Assignees"];
            /** @enum {string} */
            mode: "add" | "replace";
        };
        /** @description Some requests; `nextCursor` is null on the last page. */
        RequestPage: {
            items: components["schemas"]["RequestSummary"][];
            nextCursor: string | null;
        };
        /** @description A number of requests. */
        Count: {
            count: number;
        };
        /** @enum {string} */
        EventType: "created" | "claimed" | "released" | "assigned" | "commented" | "snoozed" | "reminded" | "escalated" | "answered" | "responded" | "defaulted" | "expired" | "cancelled" | "failed" | "link_created" | "link_used" | "delivered" | "delivery_failed" | "acknowledged";
        /** @description One thing that happened to a request. */
        Event: {
            /** @description Contiguous within a request. */
            seq: number;
            type: components["schemas"]["EventType"];
            at: components["schemas"]["Instant"];
            /** @description Null when time decided. */
            actor: components["schemas"]["ActorRef"] | null;
            channel: components["schemas"]["Channel"];
            data: {
                [key: string]: unknown;
            };
        };
        /** @description Some events, oldest first; `nextCursor` is null on the last page. */
        EventPage: {
            items: components["schemas"]["Event"][];
            nextCursor: string | null;
        };
        RequestExport: {
            exportedAt: components["schemas"]["Instant"];
            request: components["schemas"]["HitlRequest"];
            /** @description All that happened to it, oldest first, up to the end of the export. */
            events: components["schemas"]["Event"][];
        };
        /** @description The data of `event: change`: never content; read the request again. */
        ChangeHint: {
            /** Format: uuid */
            id: string;
            rev: number;
            state: components["schemas"]["State"];
        };
        /** @description The store answers. */
        Health: {
            /** @constant */
            status: "ok";
        };
        /**
         * @description Each travels under one HTTP status.
         * @enum {string}
         */
        Code: "invalid_request" | "unauthenticated" | "not_permitted" | "not_assigned" | "requester_excluded" | "claimed_by_other" | "not_found" | "method_not_allowed" | "already_resolved" | "deadline_passed" | "already_answered" | "already_superseded" | "claim_refused" | "purged" | "question_changed" | "too_large" | "unsupported_media_type" | "invalid_option" | "invalid_params" | "comment_required" | "invalid_schema" | "idempotency_mismatch" | "rate_limited" | "internal" | "unavailable";
        /** @description One field and the rule it breaks. */
        FieldError: {
            /** @description JSON pointer (RFC 6901) into the body; `query:name` or `header:name` for parameters. */
            pointer: string;
            /** @description Names the field and the rule, for people. */
            message: string;
            /** @description The JSON Schema keyword, where a schema is broken. */
            keyword?: string;
        };
        /** @description Why a call was refused, as RFC 9457 puts it. `code` is stable; the texts are for people and logs. */
        Problem: {
            /** @description `urn:hitl-kit:problem:` and the code. */
            type: string;
            /** @description The same for every problem of one code. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            code: components["schemas"]["Code"];
            /** @description What is wrong with this call. */
            detail: string;
            /** @description An id that stands in the server log too. */
            instance?: string;
            /** @description The fields that are wrong; with every 400, and every 422 that is about a field. */
            errors?: components["schemas"]["FieldError"][];
            /** @description The request as it stands; with every 409. */
            request?: components["schemas"]["HitlRequest"];
        };
    };
    responses: {
        /** @description The request as committed. */
        TheRequest: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HitlRequest"];
            };
        };
        /** @description `invalid_request`: a body, parameter or header breaks a rule; nothing was written. */
        InvalidRequest: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 400;
                    /** @constant */
                    code?: "invalid_request";
                } & WithRequired<components["schemas"]["Problem"], "errors">;
            };
        };
        /** @description `unauthenticated`: the host does not know who calls. */
        Unauthenticated: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 401;
                    /** @constant */
                    code?: "unauthenticated";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `not_permitted`: the caller lacks the permission, or the call came from a foreign origin. */
        NotPermitted: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 403;
                    /** @constant */
                    code?: "not_permitted";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not answer this request, and the code says why. */
        Refused: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 403;
                    /** @enum {unknown} */
                    code?: "not_permitted" | "not_assigned" | "requester_excluded" | "claimed_by_other";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not answer this request, and the code says why. Another's claim does not matter here. */
        NotAssigned: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 403;
                    /** @enum {unknown} */
                    code?: "not_permitted" | "not_assigned" | "requester_excluded";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `claimed_by_other`: the claim is somebody else's; `not_permitted`: the host refuses, or the call came from a foreign origin. */
        ClaimedByOther: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 403;
                    /** @enum {unknown} */
                    code?: "not_permitted" | "claimed_by_other";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: there is no such request, or the caller may not see it. */
        NotFound: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 404;
                    /** @constant */
                    code?: "not_found";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `method_not_allowed`: this path does not have this method. */
        MethodNotAllowed: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 405;
                    /** @constant */
                    code?: "method_not_allowed";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The request takes no command any more; carries it. `deadline_passed` when time decided. */
        Closed: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 409;
                    /** @enum {unknown} */
                    code?: "already_resolved" | "deadline_passed";
                } & WithRequired<components["schemas"]["Problem"], "request">;
            };
        };
        /** @description The request takes no command any more, or none of this caller (`already_answered`); carries it. */
        Conflict: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 409;
                    /** @enum {unknown} */
                    code?: "already_resolved" | "deadline_passed" | "already_answered";
                } & WithRequired<components["schemas"]["Problem"], "request">;
            };
        };
        /** @description The request takes no command any more, none of this caller (`already_answered`), or no claim because of its quorum (`claim_refused`); carries it. */
        ClaimConflict: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 409;
                    /** @enum {unknown} */
                    code?: "already_resolved" | "deadline_passed" | "already_answered" | "claim_refused";
                } & WithRequired<components["schemas"]["Problem"], "request">;
            };
        };
        /** @description `already_superseded`: another request asks that one again already; carries the superseded request. */
        AlreadySuperseded: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 409;
                    /** @constant */
                    code?: "already_superseded";
                } & WithRequired<components["schemas"]["Problem"], "request">;
            };
        };
        /** @description `purged`: the request was removed after its retention. Told to who asked it and to administrators; for everyone else it is `not_found`. */
        Purged: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 410;
                    /** @constant */
                    code?: "purged";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `question_changed`: the digest is not that of this request. */
        QuestionChanged: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 412;
                    /** @constant */
                    code?: "question_changed";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `too_large`: the body has more bytes than the server takes. */
        TooLarge: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 413;
                    /** @constant */
                    code?: "too_large";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: the body is not `application/json` in UTF-8, or it is compressed. */
        UnsupportedMediaType: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 415;
                    /** @constant */
                    code?: "unsupported_media_type";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The form or the initial values do not do (`invalid_schema`, `invalid_params`), or the key belongs to another question (`idempotency_mismatch`). */
        InvalidQuestion: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 422;
                    /** @enum {unknown} */
                    code?: "invalid_schema" | "invalid_params" | "idempotency_mismatch";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description The answer is not one that this request takes, or the key belongs to another answer (`idempotency_mismatch`). */
        InvalidAnswer: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 422;
                    /** @enum {unknown} */
                    code?: "invalid_option" | "invalid_params" | "comment_required" | "idempotency_mismatch";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: the caller holds or asks more than the server gives to one. Try again after `Retry-After`. */
        RateLimited: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 429;
                    /** @constant */
                    code?: "rate_limited";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: a defect. `instance` is an id that stands in the server log too. */
        Internal: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 500;
                    /** @constant */
                    code?: "internal";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: the store does not answer now. Try again. */
        Unavailable: {
            headers: {
                "Hitl-Now": components["headers"]["HitlNow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 503;
                    /** @constant */
                    code?: "unavailable";
                } & components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
         * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
         */
        RequestId: string;
        /**
         * @description Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller.
         * @example order-1042/refund
         */
        IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
         * @example ui
         */
        HitlChannel: "ui";
        /**
         * @description `assigned`: open, I may answer now, and I have not snoozed it. `snoozed`: the same, but snoozed by me. `answered`: resolved and I may see it. `created`: I asked.
         *     `all`: everything in my tenant, for administrators.
         * @example created
         */
        View: "assigned" | "snoozed" | "answered" | "created" | "all";
        /**
         * @description Only requests in one of these states.
         * @example [
         *       "awaiting_input",
         *       "responded"
         *     ]
         */
        State: components["schemas"]["State"][];
        /**
         * @description Only requests whose subject or body holds this text, whatever its case.
         * @example refund
         */
        Query: components["schemas"]["Name"];
        /**
         * @description Only requests with this label, as `key:value`; repeated, with all of them.
         * @example [
         *       "team:ops"
         *     ]
         */
        Label: string[];
        /**
         * @description Only requests of this priority or a higher one.
         * @example 50
         */
        PriorityMin: number;
        /**
         * @description From this system.
         * @example refund-agent
         */
        SourceSystem: components["schemas"]["Name"];
        /**
         * @description From this workflow.
         * @example refunds
         */
        SourceWorkflow: components["schemas"]["Name"];
        /**
         * @description From this run.
         * @example 7f31
         */
        SourceRun: components["schemas"]["Name"];
        /**
         * @description From this task.
         * @example propose-refund
         */
        SourceTask: components["schemas"]["Name"];
        /**
         * @description At this instant or later.
         * @example 2026-11-01T00:00:00Z
         */
        CreatedAfter: components["schemas"]["Instant"];
        /**
         * @description Before this instant.
         * @example 2099-01-01T00:00:00Z
         */
        CreatedBefore: components["schemas"]["Instant"];
        /**
         * @description With a deadline before this instant.
         * @example 2099-01-01T00:00:00Z
         */
        DeadlineBefore: components["schemas"]["Instant"];
        /**
         * @description Answered by this person.
         * @example ana
         */
        RespondedBy: components["schemas"]["Name"];
        /**
         * @description A leading minus means descending. Requests without a deadline come last.
         * @example deadline
         */
        Sort: "-createdAt" | "createdAt" | "deadline" | "-priority";
        /** @description The `nextCursor` of the page before; any other text is `invalid_request`. There is no example that would work elsewhere. */
        Cursor: string;
        /**
         * @description The most items in a page.
         * @example 20
         */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The store's clock when it served this reply. Correct countdowns by it.
         * @example 2026-11-21T14:02:00.000Z
         */
        HitlNow: components["schemas"]["Instant"];
        /**
         * @description A file name for it, of the request's id.
         * @example attachment; filename="0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f.json"
         */
        ContentDisposition: string;
        /**
         * @description The path of the new request.
         * @example /api/hitl/v1/requests/0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
         */
        Location: string;
        /**
         * @description The methods that this path has.
         * @example GET, POST, HEAD, OPTIONS
         */
        Allow: string;
        /**
         * @description How many seconds to wait before the next try.
         * @example 5
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description `assigned`: open, I may answer now, and I have not snoozed it. `snoozed`: the same, but snoozed by me. `answered`: resolved and I may see it. `created`: I asked.
                 *     `all`: everything in my tenant, for administrators.
                 * @example created
                 */
                view?: components["parameters"]["View"];
                /**
                 * @description Only requests in one of these states.
                 * @example [
                 *       "awaiting_input",
                 *       "responded"
                 *     ]
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description Only requests whose subject or body holds this text, whatever its case.
                 * @example refund
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description Only requests with this label, as `key:value`; repeated, with all of them.
                 * @example [
                 *       "team:ops"
                 *     ]
                 */
                label?: components["parameters"]["Label"];
                /**
                 * @description Only requests of this priority or a higher one.
                 * @example 50
                 */
                priorityMin?: components["parameters"]["PriorityMin"];
                /**
                 * @description From this system.
                 * @example refund-agent
                 */
                "source.system"?: components["parameters"]["SourceSystem"];
                /**
                 * @description From this workflow.
                 * @example refunds
                 */
                "source.workflow"?: components["parameters"]["SourceWorkflow"];
                /**
                 * @description From this run.
                 * @example 7f31
                 */
                "source.run"?: components["parameters"]["SourceRun"];
                /**
                 * @description From this task.
                 * @example propose-refund
                 */
                "source.task"?: components["parameters"]["SourceTask"];
                /**
                 * @description At this instant or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Before this instant.
                 * @example 2099-01-01T00:00:00Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description With a deadline before this instant.
                 * @example 2099-01-01T00:00:00Z
                 */
                deadlineBefore?: components["parameters"]["DeadlineBefore"];
                /**
                 * @description Answered by this person.
                 * @example ana
                 */
                respondedBy?: components["parameters"]["RespondedBy"];
                /**
                 * @description A leading minus means descending. Requests without a deadline come last.
                 * @example deadline
                 */
                sort?: components["parameters"]["Sort"];
                /** @description The `nextCursor` of the page before; any other text is `invalid_request`. There is no example that would work elsewhere. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The most items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller.
                 * @example order-1042/refund
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRequest"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            /** @description The new request. */
            201: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitlRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadySuperseded"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidQuestion"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    countRequests: {
        parameters: {
            query?: {
                /**
                 * @description `assigned`: open, I may answer now, and I have not snoozed it. `snoozed`: the same, but snoozed by me. `answered`: resolved and I may see it. `created`: I asked.
                 *     `all`: everything in my tenant, for administrators.
                 * @example created
                 */
                view?: components["parameters"]["View"];
                /**
                 * @description Only requests in one of these states.
                 * @example [
                 *       "awaiting_input",
                 *       "responded"
                 *     ]
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description Only requests whose subject or body holds this text, whatever its case.
                 * @example refund
                 */
                q?: components["parameters"]["Query"];
                /**
                 * @description Only requests with this label, as `key:value`; repeated, with all of them.
                 * @example [
                 *       "team:ops"
                 *     ]
                 */
                label?: components["parameters"]["Label"];
                /**
                 * @description Only requests of this priority or a higher one.
                 * @example 50
                 */
                priorityMin?: components["parameters"]["PriorityMin"];
                /**
                 * @description From this system.
                 * @example refund-agent
                 */
                "source.system"?: components["parameters"]["SourceSystem"];
                /**
                 * @description From this workflow.
                 * @example refunds
                 */
                "source.workflow"?: components["parameters"]["SourceWorkflow"];
                /**
                 * @description From this run.
                 * @example 7f31
                 */
                "source.run"?: components["parameters"]["SourceRun"];
                /**
                 * @description From this task.
                 * @example propose-refund
                 */
                "source.task"?: components["parameters"]["SourceTask"];
                /**
                 * @description At this instant or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Before this instant.
                 * @example 2099-01-01T00:00:00Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description With a deadline before this instant.
                 * @example 2099-01-01T00:00:00Z
                 */
                deadlineBefore?: components["parameters"]["DeadlineBefore"];
                /**
                 * @description Answered by this person.
                 * @example ana
                 */
                respondedBy?: components["parameters"]["RespondedBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many the list would give in all. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Purged"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    waitForRequest: {
        parameters: {
            query?: {
                /**
                 * @description How long to hold the call, in seconds.
                 * @example 0
                 */
                seconds?: number;
            };
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Purged"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    respondToRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller.
                 * @example order-1042/refund
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Purged"];
            412: components["responses"]["QuestionChanged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidAnswer"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Closed"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    failRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Closed"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    claimRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ClaimConflict"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ClaimedByOther"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Closed"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAssigned"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    snoozeRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAssigned"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            200: components["responses"]["TheRequest"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Purged"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether I may, and every reason why not. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Purged"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    respondToMany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.
                 * @example ui
                 */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondToManyInput"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResults"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; any other text is `invalid_request`. There is no example that would work elsewhere. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The most items in a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Purged"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A request's id (UUIDv7, in lower case). A malformed id is `not_found`.
                 * @example 0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request as it was when the export began, and every event. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestExport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Purged"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An endless stream of events. The data of a `change` is a ChangeHint. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example : connected
                     *
                     *     event: change
                     *     data: {"id":"0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f","rev":2,"state":"responded"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotPermitted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract as JSON. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "HITL Kit",
                     *         "version": "1.0.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store answers. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
