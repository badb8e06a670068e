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
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Ask people one question
         * @description Replies 201 with the new request. With an `Idempotency-Key` the same question asked again by the same requester
         *     (same digest, assignees, excludeRequester, quorum
         *     and supersedes) replies 200 with the same request, also after it is
         *     resolved; anything else under that key is `idempotency_mismatch`. The key is looked up before the clock: a
         *     replay whose deadline has passed since is still a replay. Needs the permission `request`.
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
        /** Count requests with the list's own predicate */
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Read one request
         * @description Reading a request whose deadline has passed resolves it first. What I may not see is `not_found`.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Long poll until the request is resolved
         * @description Replies 200 with the request at once when it is resolved, otherwise when it is or when `seconds` have passed,
         *     whichever is first: look at `state`. Ask again as long as it is `awaiting_input`.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request
         * @description By its requester (with the permission `request`) or an administrator.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a request as failed
         * @description By an administrator; the waiter gets the reason.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request for oneself for a while
         * @description Others may not answer while the claim lasts (`PT1H` when `for` is absent). Never holds the deadline up; `claim_refused` with a quorum.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a claim up
         * @description By its claimer or an administrator; nothing changes where nobody holds a claim.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change who may answer
         * @description An administrator sets all assignees; an assignee delegates his own part.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a request from my own inbox for a while
         * @description Nobody else's inbox changes, and the deadline goes on; the events tell of it.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something about a request
         * @description By whoever may see it, also after it is resolved; it stands in the events.
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /** May I answer, and if not, why? */
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /** What happened to a request, oldest first */
        get: operations["listEvents"];
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
         * @description `event: change` with data `{ id, rev, state }` for every change of a request I may see; `event: resync` when
         *     hints were lost; a comment as heartbeat every 15 s. No replay and never content: read again on every hint, and
         *     after every reconnect. The caller is authenticated anew at least every minute. A server holds 20 streams of one
         *     actor, unless its host says otherwise: a new one over that ends the oldest, or gets 429 where all were begun
         *     within the last minute.
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
        /** This document */
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
        /** Whether the store answers */
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
        /** @enum {string} */
        State: "awaiting_input" | "responded" | "defaulted" | "expired" | "cancelled" | "failed";
        /**
         * @description For display and filters only; no rule reads it.
         * @enum {string}
         */
        Kind: "approval" | "termination" | "branch" | "entry" | "choice" | "gate" | "timer";
        /** @enum {string} */
        Channel: "ui" | "api" | "link" | "slack" | "timeout" | "forced";
        /**
         * @description Colour only; no rule reads it.
         * @enum {string}
         */
        Intent: "primary" | "danger" | "neutral";
        OptionValue: string;
        /** @description One choice, shown in list order. */
        Option: {
            value: components["schemas"]["OptionValue"];
            /** @description What people read; the value when absent. */
            label?: string;
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
            label?: string;
            description?: string;
            intent?: components["schemas"]["Intent"];
            requireComment?: boolean;
            skipParams?: boolean;
            veto?: boolean;
            targets?: string[];
        };
        ActorRef: {
            id: string;
            name?: string;
        };
        /** @description Who may answer. Nobody and anyone must be said; an empty set is refused, and so are more than 200 users or roles in one input (escalation may add up to more). */
        Assignees: {
            users?: string[];
            roles?: string[];
        } | {
            /** @constant */
            anyone: true;
        } | {
            /** @constant */
            nobody: true;
        };
        /** @description Where the request comes from. */
        Source: {
            system?: string;
            workflow?: string;
            run?: string;
            task?: string;
            /** @description http, https or mailto. */
            url?: string;
        };
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
        CreateRequest: {
            subject: string;
            /** @description Markdown of at most 100 KB. */
            body?: string | null;
            /** @description With unique values; `["OK"]` when absent. */
            options?: components["schemas"]["OptionInput"][];
            /** @description Highlighted in the UI and taken at the deadline. */
            defaults?: components["schemas"]["OptionValue"][] | null;
            /**
             * @description Whether several options may be chosen.
             * @default false
             */
            multiple?: boolean;
            paramsSchema?: components["schemas"]["JsonSchema"] | null;
            /** @description An rjsf uiSchema. */
            paramsUi?: {
                [key: string]: unknown;
            } | null;
            /** @description Initial values; what counts when no params are submitted. */
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
            timeout?: components["schemas"]["Duration"];
            deadline?: components["schemas"]["Instant"];
            reminders?: {
                every: components["schemas"]["Duration"];
                max: number;
            } | null;
            /** @description Adds or replaces assignees when nobody has answered; `after` counts from creation and increases. */
            escalation?: {
                after: components["schemas"]["Duration"];
                assignees: components["schemas"]["Assignees"];
                /** @enum {string} */
                mode: "add" | "replace";
            }[];
            /** @description The request that this one asks again; it is cancelled if still open. */
            supersedes?: string | null;
            /** @default 50 */
            priority?: number;
            labels?: components["schemas"]["Labels"];
            source?: components["schemas"]["Source"] | null;
            kind?: components["schemas"]["Kind"];
        };
        RespondInput: {
            chosenOptions: string[];
            /** @description Replaces paramsData whole; absent means paramsData. */
            params?: unknown;
            comment?: string | null;
            /** @description The digest of what was shown; anything else than the request's is `question_changed`. */
            digest?: string;
            /** @description An administrator answers in place of the assignees; needs a reason. */
            force?: boolean;
            /** @description Why it is forced. */
            reason?: string;
        };
        RespondToManyInput: {
            responses: {
                requestId: string;
                idempotencyKey?: string;
                chosenOptions: string[];
                /** @description Replaces paramsData whole; absent means paramsData. */
                params?: unknown;
                comment?: string | null;
                digest?: string;
                force?: boolean;
                reason?: string;
            }[];
        };
        ManyResults: {
            /** @description One for each response, in order. */
            results: components["schemas"]["OneResult"][];
        };
        OneResult: {
            requestId: string;
            /** @description The HTTP status that this answer alone would have got. */
            status: number;
            request?: components["schemas"]["HitlRequest"];
            problem?: components["schemas"]["Problem"];
        };
        ReasonInput: {
            reason: string;
        };
        ClaimInput: {
            for?: components["schemas"]["Duration"];
        };
        EmptyInput: Record<string, never>;
        /** @description An administrator sets all assignees, or an assignee hands his own part to somebody. */
        AssignInput: {
            assignees: components["schemas"]["Assignees"];
        } | {
            /** @description The id of a person. */
            delegateTo: string;
        };
        SnoozeInput: {
            /** @description Null brings it back now. */
            until: components["schemas"]["Instant"] | null;
        };
        CommentInput: {
            text: string;
        };
        Eligibility: {
            mayAnswer: boolean;
            reasons: components["schemas"]["Code"][];
        };
        AnswerSummary: {
            chosenOptions: string[];
            comment: string | null;
            /** @description Null when the deadline decided. */
            respondedBy: components["schemas"]["ActorRef"] | null;
            respondedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
            timedOut: boolean;
        };
        Answer: {
            chosenOptions: string[];
            /** @description What was entered; null when no form was due. */
            params: unknown;
            comment: string | null;
            /** @description Null when the deadline decided. */
            respondedBy: components["schemas"]["ActorRef"] | null;
            respondedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
            timedOut: boolean;
        };
        ResponseSummary: {
            chosenOptions: string[];
            targets: string[];
            comment: string | null;
            /** @description Null when the deadline decided. */
            respondedBy: components["schemas"]["ActorRef"] | null;
            respondedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
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
            timedOut: boolean;
        };
        /** @description What the caller may do with this request now. */
        Viewer: {
            id: string;
            mayAnswer: boolean;
            /** @description Why not; empty when I may. */
            reasons: components["schemas"]["Code"][];
        };
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
            digest: string;
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
            /** @description SHA-256 over the canonical JSON (RFC 8785) of what a person is shown. */
            digest: string;
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
        Reminders: {
            every: components["schemas"]["Duration"];
            max: number;
        } | null;
        EscalationStep: {
            after: components["schemas"]["Duration"];
            assignees: components["schemas"]["Assignees"];
            /** @enum {string} */
            mode: "add" | "replace";
        };
        RequestPage: {
            items: components["schemas"]["RequestSummary"][];
            nextCursor: string | null;
        };
        Count: {
            count: number;
        };
        /** @enum {string} */
        EventType: "created" | "claimed" | "released" | "assigned" | "commented" | "snoozed" | "reminded" | "escalated" | "answered" | "responded" | "defaulted" | "expired" | "cancelled" | "failed" | "link_created" | "link_used" | "delivered" | "delivery_failed" | "acknowledged";
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
        EventPage: {
            items: components["schemas"]["Event"][];
            nextCursor: string | null;
        };
        ChangeHint: {
            /** Format: uuid */
            id: string;
            rev: number;
            state: components["schemas"]["State"];
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @enum {string} */
        Code: "invalid_request" | "unauthenticated" | "not_permitted" | "not_assigned" | "requester_excluded" | "claimed_by_other" | "not_found" | "method_not_allowed" | "already_resolved" | "deadline_passed" | "already_answered" | "already_superseded" | "claim_refused" | "purged" | "question_changed" | "too_large" | "unsupported_media_type" | "invalid_option" | "invalid_params" | "comment_required" | "invalid_schema" | "idempotency_mismatch" | "rate_limited" | "internal" | "unavailable";
        FieldError: {
            /** @description JSON pointer (RFC 6901) into the body; `query:name` or `header:name` for parameters. */
            pointer: string;
            message: string;
            keyword?: string;
        };
        /** @description RFC 9457. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["Code"];
            detail: string;
            instance?: string;
            errors?: components["schemas"]["FieldError"][];
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
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthenticated`: the host does not know who calls. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_permitted`: the caller lacks the permission, or the call came from a foreign origin. */
        NotPermitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_permitted`, `not_assigned`, `requester_excluded` or `claimed_by_other`. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: there is no such request, or the caller may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already_resolved`, `deadline_passed`, `already_answered` or `claim_refused`; carries the request. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already_superseded`: another request asks that one again already; carries the superseded request. */
        AlreadySuperseded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `purged`: the request was removed after its retention. */
        Purged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `question_changed`: the digest is not that of this request. */
        QuestionChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too_large`: the body has more bytes than the server takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: the body is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid_option`, `invalid_params`, `comment_required`, `invalid_schema` or `idempotency_mismatch`. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: too many calls of this actor. `Retry-After` says in how many seconds to try again. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: a defect. `instance` is an id that stands in the server log too. */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: the store does not answer now. Try again. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
        RequestId: string;
        /** @description Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller. */
        IdempotencyKey: string;
        /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
        HitlChannel: "ui";
        /**
         * @description `assigned`: open, I may answer now, and I have not snoozed it. `snoozed`: the same, but snoozed by me. `answered`: resolved and I may see it. `created`: I asked.
         *     `all`: everything in my tenant, for administrators.
         */
        View: "assigned" | "snoozed" | "answered" | "created" | "all";
        /** @description Only requests in one of these states. */
        State: components["schemas"]["State"][];
        /** @description Only requests whose subject or body holds this text, whatever its case. */
        Query: string;
        /** @description Only requests with this label, as `key:value`; repeated, with all of them. */
        Label: string[];
        PriorityMin: number;
        SourceSystem: string;
        SourceWorkflow: string;
        SourceRun: string;
        SourceTask: string;
        /** @description At this instant or later. */
        CreatedAfter: components["schemas"]["Instant"];
        /** @description Before this instant. */
        CreatedBefore: components["schemas"]["Instant"];
        /** @description With a deadline before this instant. */
        DeadlineBefore: components["schemas"]["Instant"];
        /** @description Answered by this person. */
        RespondedBy: string;
        /** @description A leading minus means descending. Requests without a deadline come last. */
        Sort: "-createdAt" | "createdAt" | "deadline" | "-priority";
        /** @description The `nextCursor` of the page before. */
        Cursor: string;
        /** @description The most items in a page. */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description The store's clock when it served this reply. Correct countdowns by it. */
        HitlNow: components["schemas"]["Instant"];
        /** @description Seconds after which the same call may succeed. */
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
                 */
                view?: components["parameters"]["View"];
                /** @description Only requests in one of these states. */
                state?: components["parameters"]["State"];
                /** @description Only requests whose subject or body holds this text, whatever its case. */
                q?: components["parameters"]["Query"];
                /** @description Only requests with this label, as `key:value`; repeated, with all of them. */
                label?: components["parameters"]["Label"];
                priorityMin?: components["parameters"]["PriorityMin"];
                "source.system"?: components["parameters"]["SourceSystem"];
                "source.workflow"?: components["parameters"]["SourceWorkflow"];
                "source.run"?: components["parameters"]["SourceRun"];
                "source.task"?: components["parameters"]["SourceTask"];
                /** @description At this instant or later. */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /** @description Before this instant. */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description With a deadline before this instant. */
                deadlineBefore?: components["parameters"]["DeadlineBefore"];
                /** @description Answered by this person. */
                respondedBy?: components["parameters"]["RespondedBy"];
                /** @description A leading minus means descending. Requests without a deadline come last. */
                sort?: components["parameters"]["Sort"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The most items in a page. */
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
                /** @description Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller. */
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
            /** @description The request that this key asked before. */
            200: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitlRequest"];
                };
            };
            /** @description The new request. */
            201: {
                headers: {
                    "Hitl-Now": components["headers"]["HitlNow"];
                    /** @description The path of the new request. */
                    Location?: string;
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
            422: components["responses"]["Unprocessable"];
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
                 */
                view?: components["parameters"]["View"];
                /** @description Only requests in one of these states. */
                state?: components["parameters"]["State"];
                /** @description Only requests whose subject or body holds this text, whatever its case. */
                q?: components["parameters"]["Query"];
                /** @description Only requests with this label, as `key:value`; repeated, with all of them. */
                label?: components["parameters"]["Label"];
                priorityMin?: components["parameters"]["PriorityMin"];
                "source.system"?: components["parameters"]["SourceSystem"];
                "source.workflow"?: components["parameters"]["SourceWorkflow"];
                "source.run"?: components["parameters"]["SourceRun"];
                "source.task"?: components["parameters"]["SourceTask"];
                /** @description At this instant or later. */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /** @description Before this instant. */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /** @description With a deadline before this instant. */
                deadlineBefore?: components["parameters"]["DeadlineBefore"];
                /** @description Answered by this person. */
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
                /** @description How long to hold the call, in seconds. */
                seconds?: number;
            };
            header?: never;
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
                /** @description Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
            409: components["responses"]["Conflict"];
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
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
            409: components["responses"]["Conflict"];
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
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
            409: components["responses"]["Conflict"];
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
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
            403: components["responses"]["Refused"];
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
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
            403: components["responses"]["Refused"];
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
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
                "Hitl-Channel"?: components["parameters"]["HitlChannel"];
            };
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every reason, the gravest first. */
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
                /** @description Sent by the React kit, so that the history says `ui`. Without it the channel is `api`. */
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
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The most items in a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description A request's id (UUIDv7). A malformed id is `not_found`. */
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
                     * @example event: change
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
                    [name: string]: unknown;
                };
                content: {
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
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
