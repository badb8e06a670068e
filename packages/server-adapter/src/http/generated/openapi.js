// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
export const openapi = {
 "openapi": "3.1.0",
 "info": {
  "title": "HITL Kit",
  "version": "1.0.0",
  "summary": "Ask a person, park without holding anything, resume exactly once with a typed result.",
  "description": "Paths stand under the mount point of the host (the demo mounts at `/api/hitl`).\n\n**Values.** JSON is camelCase. Instants are RFC 3339 in UTC. Durations are ISO 8601 of weeks to seconds (`PT2H`; no\nmonths or years, more than zero, at most ten years). Ids compare exactly.\n\n**What is refused.** Unknown fields and parameters, and unknown values of the headers that an operation names:\nnothing is accepted and ignored. A body is JSON in UTF-8, not compressed, of at most 1 MiB unless the host sets\nanother limit (counted bytes, 413), nested in at most 64 levels. No text, names of fields included, may hold U+0000\nor half a surrogate pair. Some rules are about several fields at once (defaults must be among the options); what\nbreaks one is 400 `invalid_request` like what breaks a schema, and its description says so.\n\n**Errors** are `application/problem+json` (RFC 9457) with a stable `code`; each code travels under one status. A 409\ncarries the request as it stands, a 400 names each field that is wrong. Outside the operations: a path that is not\nhere is 404 `not_found`, a method that a path does not have is 405 `method_not_allowed` with `Allow`\n(`x-outside-operations`). `HEAD` is answered wherever `GET` is, and `OPTIONS` everywhere (204 with `Allow`; with CORS\nheaders for the origins that the host allows).\n\n**Every reply** carries `Hitl-Now`, `Cache-Control: no-store` and `X-Content-Type-Options: nosniff`.\n\n**Who may.** The host says who calls, with which roles and permissions: `request` (ask; withdraw and wait for one's\nown), `respond` (answer), `administer` (see and do all in the tenant). The host may refuse more (403), never allow\nmore. What a caller may not see is 404 for him, everywhere.\n\n**Compatibility.** Within v1 there are only additions (new operations, new optional inputs, new fields in replies,\nnew codes). Readers ignore fields they do not know. What is to go is marked `deprecated` and stays as long as v1\ndoes; nothing is today.\n",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  }
 },
 "servers": [
  {
   "url": "/api/hitl",
   "description": "Wherever the host mounted the adapter."
  }
 ],
 "security": [
  {
   "bearer": []
  },
  {
   "session": []
  }
 ],
 "tags": [
  {
   "name": "asking",
   "description": "For the code that asks people, waits for what they say, and may withdraw the question."
  },
  {
   "name": "requests",
   "description": "Read requests, count them, follow what happens to them."
  },
  {
   "name": "answering",
   "description": "For people, or whatever acts for them; answer, claim, hand on, put off, comment."
  },
  {
   "name": "service",
   "description": "About the server itself; no authentication."
  }
 ],
 "x-outside-operations": {
  "404": {
   "$ref": "#/components/responses/NotFound"
  },
  "405": {
   "$ref": "#/components/responses/MethodNotAllowed"
  }
 },
 "paths": {
  "/v1/requests": {
   "post": {
    "operationId": "createRequest",
    "tags": [
     "asking"
    ],
    "summary": "Ask people one question",
    "description": "Replies 201 with the new request. With an `Idempotency-Key` the same question asked again by the same requester\n(same digest, assignees, excludeRequester, quorum and supersedes) replies 200 with the same request, also after it\nis resolved; anything else under that key is `idempotency_mismatch`. The key is looked up before the clock: a\nreplay whose deadline has passed since is still a replay.\n\nWho may: whoever has the permission `request`; with `supersedes` only the requester of that request, or an\nadministrator.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateRequest"
       },
       "examples": {
        "approval": {
         "$ref": "#/components/examples/CreateApproval"
        },
        "entry": {
         "$ref": "#/components/examples/CreateEntry"
        },
        "choice": {
         "$ref": "#/components/examples/CreateChoice"
        },
        "branch": {
         "$ref": "#/components/examples/CreateBranch"
        },
        "twoPeople": {
         "$ref": "#/components/examples/CreateTwoPeople"
        },
        "timer": {
         "$ref": "#/components/examples/CreateTimer"
        },
        "askAgain": {
         "$ref": "#/components/examples/CreateAskAgain"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "201": {
      "description": "The new request.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       },
       "Location": {
        "$ref": "#/components/headers/Location"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HitlRequest"
        },
        "examples": {
         "open": {
          "$ref": "#/components/examples/RequestOpen"
         }
        }
       }
      },
      "links": {
       "getRequest": {
        "operationId": "getRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "waitForRequest": {
        "operationId": "waitForRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "respondToRequest": {
        "operationId": "respondToRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "cancelRequest": {
        "operationId": "cancelRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "failRequest": {
        "operationId": "failRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "claimRequest": {
        "operationId": "claimRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "releaseRequest": {
        "operationId": "releaseRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "assignRequest": {
        "operationId": "assignRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "snoozeRequest": {
        "operationId": "snoozeRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "addComment": {
        "operationId": "addComment",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "getEligibility": {
        "operationId": "getEligibility",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "listEvents": {
        "operationId": "listEvents",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "exportRequest": {
        "operationId": "exportRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/AlreadySuperseded"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidQuestion"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "get": {
    "operationId": "listRequests",
    "tags": [
     "requests"
    ],
    "summary": "List requests I may see, newest first unless `sort` says otherwise",
    "description": "Items are summaries: no body, context, paramsSchema, paramsUi, paramsData or submitted params. Pages are keyset:\npass `nextCursor` back as `cursor` with the same parameters. Requests past their deadline that are not resolved\nyet are left out.\n\nWho may: everyone, and each sees his own; the view `all` is for administrators.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/View"
     },
     {
      "$ref": "#/components/parameters/State"
     },
     {
      "$ref": "#/components/parameters/Query"
     },
     {
      "$ref": "#/components/parameters/Label"
     },
     {
      "$ref": "#/components/parameters/PriorityMin"
     },
     {
      "$ref": "#/components/parameters/SourceSystem"
     },
     {
      "$ref": "#/components/parameters/SourceWorkflow"
     },
     {
      "$ref": "#/components/parameters/SourceRun"
     },
     {
      "$ref": "#/components/parameters/SourceTask"
     },
     {
      "$ref": "#/components/parameters/CreatedAfter"
     },
     {
      "$ref": "#/components/parameters/CreatedBefore"
     },
     {
      "$ref": "#/components/parameters/DeadlineBefore"
     },
     {
      "$ref": "#/components/parameters/RespondedBy"
     },
     {
      "$ref": "#/components/parameters/Sort"
     },
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RequestPage"
        },
        "examples": {
         "one": {
          "$ref": "#/components/examples/PageOfOne"
         }
        }
       }
      },
      "links": {
       "getRequest": {
        "operationId": "getRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "waitForRequest": {
        "operationId": "waitForRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "respondToRequest": {
        "operationId": "respondToRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "cancelRequest": {
        "operationId": "cancelRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "failRequest": {
        "operationId": "failRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "claimRequest": {
        "operationId": "claimRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "releaseRequest": {
        "operationId": "releaseRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "assignRequest": {
        "operationId": "assignRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "snoozeRequest": {
        "operationId": "snoozeRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "addComment": {
        "operationId": "addComment",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "getEligibility": {
        "operationId": "getEligibility",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "listEvents": {
        "operationId": "listEvents",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       },
       "exportRequest": {
        "operationId": "exportRequest",
        "parameters": {
         "requestId": "$response.body#/items/0/id"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/counts": {
   "get": {
    "operationId": "countRequests",
    "tags": [
     "requests"
    ],
    "summary": "Count requests with the list's own predicate",
    "description": "The badge of an inbox: as many as listRequests would give in all with the same parameters.\n\nWho may: everyone, and each counts his own; the view `all` is for administrators.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/View"
     },
     {
      "$ref": "#/components/parameters/State"
     },
     {
      "$ref": "#/components/parameters/Query"
     },
     {
      "$ref": "#/components/parameters/Label"
     },
     {
      "$ref": "#/components/parameters/PriorityMin"
     },
     {
      "$ref": "#/components/parameters/SourceSystem"
     },
     {
      "$ref": "#/components/parameters/SourceWorkflow"
     },
     {
      "$ref": "#/components/parameters/SourceRun"
     },
     {
      "$ref": "#/components/parameters/SourceTask"
     },
     {
      "$ref": "#/components/parameters/CreatedAfter"
     },
     {
      "$ref": "#/components/parameters/CreatedBefore"
     },
     {
      "$ref": "#/components/parameters/DeadlineBefore"
     },
     {
      "$ref": "#/components/parameters/RespondedBy"
     }
    ],
    "responses": {
     "200": {
      "description": "How many the list would give in all.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Count"
        },
        "example": {
         "count": 1
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getRequest",
    "tags": [
     "requests"
    ],
    "summary": "Read one request",
    "description": "Reading a request whose deadline has passed resolves it first.\n\nWho may: its requester, everyone it is or was assigned to, who answered it, and administrators. For everyone else\nit is `not_found`.\n",
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/wait": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "waitForRequest",
    "tags": [
     "asking"
    ],
    "summary": "Long poll until the request is resolved",
    "description": "Replies 200 with the request at once when it is resolved, otherwise when it is or when `seconds` have passed,\nwhichever is first: look at `state`. Ask again as long as it is `awaiting_input`.\n\nWho may: its requester (with the permission `request`) and administrators.\n",
    "parameters": [
     {
      "name": "seconds",
      "in": "query",
      "description": "How long to hold the call, in seconds.",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 60,
       "default": 30
      },
      "example": 0
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/response": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "respondToRequest",
    "tags": [
     "answering"
    ],
    "summary": "Answer a request",
    "description": "The first response wins; every later one is 409 and carries the request. Checked in this order: authentication,\nmy own `Idempotency-Key` (my retry gets my original 200), visibility (404), state (409), deadline (409), digest\n(412), eligibility (403), payload (422).\n\nWho may: its assignees, with the permission `respond`; an administrator with `force` and a reason.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     },
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RespondInput"
       },
       "examples": {
        "approve": {
         "$ref": "#/components/examples/RespondApprove"
        },
        "withParams": {
         "$ref": "#/components/examples/RespondWithParams"
        },
        "several": {
         "$ref": "#/components/examples/RespondSeveral"
        },
        "forced": {
         "$ref": "#/components/examples/RespondForced"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Refused"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "412": {
      "$ref": "#/components/responses/QuestionChanged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/InvalidAnswer"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/cancel": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "cancelRequest",
    "tags": [
     "asking"
    ],
    "summary": "Withdraw a request",
    "description": "The waiter gets the reason.\n\nWho may: its requester (with the permission `request`) and administrators.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReasonInput"
       },
       "examples": {
        "usual": {
         "value": {
          "reason": "The order was deleted."
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Closed"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/fail": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "failRequest",
    "tags": [
     "asking"
    ],
    "summary": "Mark a request as failed",
    "description": "The waiter gets the reason.\n\nWho may: administrators.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReasonInput"
       },
       "examples": {
        "usual": {
         "value": {
          "reason": "The payment provider no longer knows this payment."
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Closed"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/claim": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "claimRequest",
    "tags": [
     "answering"
    ],
    "summary": "Take a request for oneself for a while",
    "description": "Others may not answer while the claim lasts (`PT1H` when `for` is absent). It never holds the deadline up. Claiming\nagain claims for longer. `claim_refused` with a quorum: several must answer.\n\nWho may: whoever may answer it.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClaimInput"
       },
       "examples": {
        "usual": {
         "summary": "For an hour",
         "value": {}
        },
        "shorter": {
         "summary": "For half an hour",
         "value": {
          "for": "PT30M"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Refused"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/ClaimConflict"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/release": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "releaseRequest",
    "tags": [
     "answering"
    ],
    "summary": "Give a claim up",
    "description": "Nothing changes where nobody holds a claim.\n\nWho may: its claimer and administrators; where nobody holds a claim, whoever may see it.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EmptyInput"
       },
       "examples": {
        "usual": {
         "value": {}
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/ClaimedByOther"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Closed"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/assign": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "assignRequest",
    "tags": [
     "answering"
    ],
    "summary": "Change who may answer",
    "description": "With `assignees` everybody who may answer is set anew; with `delegateTo` an assignee hands on his own part.\n\nWho may: administrators set `assignees`; whoever may answer it delegates.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AssignInput"
       },
       "examples": {
        "delegate": {
         "summary": "Hand one's own part on",
         "value": {
          "delegateTo": "ben"
         }
        },
        "assign": {
         "summary": "Set everybody anew (administrators)",
         "value": {
          "assignees": {
           "users": [
            "ben"
           ],
           "roles": [
            "lead"
           ]
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotAssigned"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/snooze": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "snoozeRequest",
    "tags": [
     "answering"
    ],
    "summary": "Hide a request from my own inbox for a while",
    "description": "Nobody else's inbox changes, and the deadline goes on; the events tell of it.\n\nWho may: whoever may answer it, also while somebody else has claimed it.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SnoozeInput"
       },
       "examples": {
        "usual": {
         "summary": "Until an instant",
         "value": {
          "until": "2099-01-05T08:00:00Z"
         }
        },
        "back": {
         "summary": "Bring it back now",
         "value": {
          "until": null
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotAssigned"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/comments": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "addComment",
    "tags": [
     "answering"
    ],
    "summary": "Say something about a request",
    "description": "Also after it is resolved. The comment stands in the events.\n\nWho may: whoever may see it.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CommentInput"
       },
       "examples": {
        "usual": {
         "value": {
          "text": "Photos look genuine."
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TheRequest"
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/eligibility": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "getEligibility",
    "tags": [
     "requests"
    ],
    "summary": "May I answer, and if not, why?",
    "description": "Every reason why not, the gravest first. `viewer` of a request says the same.\n\nWho may: whoever may see it.\n",
    "responses": {
     "200": {
      "description": "Whether I may, and every reason why not.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Eligibility"
        },
        "examples": {
         "may": {
          "value": {
           "mayAnswer": true,
           "reasons": []
          }
         },
         "mayNot": {
          "value": {
           "mayAnswer": false,
           "reasons": [
            "requester_excluded",
            "not_assigned"
           ]
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/responses": {
   "post": {
    "operationId": "respondToMany",
    "tags": [
     "answering"
    ],
    "summary": "Answer many requests at once",
    "description": "Each is answered on its own, as respondToRequest would; one that is refused does not stop the others.\n\nWho may: everyone; for each response as respondToRequest says.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/HitlChannel"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RespondToManyInput"
       },
       "examples": {
        "two": {
         "$ref": "#/components/examples/RespondToTwo"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What became of each.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ManyResults"
        },
        "examples": {
         "both": {
          "$ref": "#/components/examples/ManyResults"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/events": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "listEvents",
    "tags": [
     "requests"
    ],
    "summary": "What happened to a request, oldest first",
    "description": "Who, what, when, and through which channel.\n\nWho may: whoever may see the request.\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/EventPage"
        },
        "examples": {
         "answered": {
          "$ref": "#/components/examples/EventsOfAnswered"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/requests/{requestId}/export": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "get": {
    "operationId": "exportRequest",
    "tags": [
     "requests"
    ],
    "summary": "A request with its whole history, as one JSON document",
    "description": "To keep it elsewhere before it is purged, or to hand it out. Written as it is read, so that no history is too\nlong; a document that ends early is not valid JSON.\n\nWho may: whoever may see the request.\n",
    "responses": {
     "200": {
      "description": "The request as it was when the export began, and every event.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       },
       "Content-Disposition": {
        "$ref": "#/components/headers/ContentDisposition"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RequestExport"
        },
        "examples": {
         "answered": {
          "$ref": "#/components/examples/ExportOfAnswered"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Purged"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/stream": {
   "get": {
    "operationId": "streamChanges",
    "tags": [
     "requests"
    ],
    "summary": "Hints about changes, as server-sent events",
    "description": "`event: change` for every change of a request I may see, `event: resync` when hints were lost, a comment as\nheartbeat. No replay and never content: read again on every hint, and after every reconnect. The caller is\nauthenticated anew at least every minute; the stream ends when he is no longer who he was. A server holds 20\nstreams of one actor, unless its host says otherwise: a new one over that ends the oldest, or gets 429 where all\nwere begun within the last minute.\n\nWho may: everyone, and each hears of what he may see.\n",
    "responses": {
     "200": {
      "description": "An endless stream of events. The data of a `change` is a ChangeHint.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "text/event-stream": {
        "schema": {
         "type": "string"
        },
        "x-events": [
         {
          "event": "change",
          "data": {
           "$ref": "#/components/schemas/ChangeHint"
          },
          "description": "A request changed that I may see, or might see until then."
         },
         {
          "event": "resync",
          "data": {
           "type": "object"
          },
          "description": "Hints were lost; read everything again."
         },
         {
          "description": "A heartbeat every 15 s. It says nothing."
         }
        ],
        "example": ": connected\n\nevent: change\ndata: {\"id\":\"0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f\",\"rev\":2,\"state\":\"responded\"}\n\n"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/NotPermitted"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/openapi.json": {
   "get": {
    "operationId": "getContract",
    "tags": [
     "service"
    ],
    "summary": "This document",
    "description": "With `servers` as the caller reached it.\n",
    "security": [],
    "responses": {
     "200": {
      "description": "The contract as JSON.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "additionalProperties": true
        },
        "example": {
         "openapi": "3.1.0",
         "info": {
          "title": "HITL Kit",
          "version": "1.0.0"
         },
         "paths": {}
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     }
    }
   }
  },
  "/v1/health": {
   "get": {
    "operationId": "health",
    "tags": [
     "service"
    ],
    "summary": "Whether the store answers",
    "description": "For load balancers and monitors.\n",
    "security": [],
    "responses": {
     "200": {
      "description": "The store answers.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        },
        "example": {
         "status": "ok"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "500": {
      "$ref": "#/components/responses/Internal"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "bearer": {
    "type": "http",
    "scheme": "bearer",
    "description": "Whatever token the host's `authenticate` understands."
   },
   "session": {
    "type": "apiKey",
    "in": "cookie",
    "name": "session",
    "description": "The host's own session cookie; its name is the host's, and stands here as `session`. Against forged calls, an\nunsafe call that carries a cookie and no Authorization header must come from the same origin (`Sec-Fetch-Site`,\nor `Origin`) or one that the host allows; otherwise it is 403 `not_permitted`.\n"
   }
  },
  "parameters": {
   "RequestId": {
    "name": "requestId",
    "in": "path",
    "required": true,
    "description": "A request's id (UUIDv7, in lower case). A malformed id is `not_found`.",
    "schema": {
     "type": "string",
     "format": "uuid"
    },
    "example": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f"
   },
   "IdempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller.",
    "schema": {
     "$ref": "#/components/schemas/IdempotencyKey"
    },
    "example": "order-1042/refund"
   },
   "HitlChannel": {
    "name": "Hitl-Channel",
    "in": "header",
    "description": "Sent by the React kit, so that the history says `ui`. Without it the channel is `api`.",
    "schema": {
     "type": "string",
     "enum": [
      "ui"
     ]
    },
    "example": "ui"
   },
   "View": {
    "name": "view",
    "in": "query",
    "description": "`assigned`: open, I may answer now, and I have not snoozed it. `snoozed`: the same, but snoozed by me. `answered`: resolved and I may see it. `created`: I asked.\n`all`: everything in my tenant, for administrators.\n",
    "schema": {
     "type": "string",
     "enum": [
      "assigned",
      "snoozed",
      "answered",
      "created",
      "all"
     ],
     "default": "assigned"
    },
    "example": "created"
   },
   "State": {
    "name": "state",
    "in": "query",
    "description": "Only requests in one of these states.",
    "style": "form",
    "explode": true,
    "schema": {
     "type": "array",
     "maxItems": 6,
     "items": {
      "$ref": "#/components/schemas/State"
     }
    },
    "example": [
     "awaiting_input",
     "responded"
    ]
   },
   "Query": {
    "name": "q",
    "in": "query",
    "description": "Only requests whose subject or body holds this text, whatever its case.",
    "schema": {
     "$ref": "#/components/schemas/Name"
    },
    "example": "refund"
   },
   "Label": {
    "name": "label",
    "in": "query",
    "description": "Only requests with this label, as `key:value`; repeated, with all of them.",
    "style": "form",
    "explode": true,
    "schema": {
     "type": "array",
     "maxItems": 10,
     "items": {
      "type": "string",
      "minLength": 2,
      "maxLength": 320,
      "pattern": "^[^:]+:"
     }
    },
    "example": [
     "team:ops"
    ]
   },
   "PriorityMin": {
    "name": "priorityMin",
    "in": "query",
    "description": "Only requests of this priority or a higher one.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "maximum": 100
    },
    "example": 50
   },
   "SourceSystem": {
    "name": "source.system",
    "in": "query",
    "description": "From this system.",
    "schema": {
     "$ref": "#/components/schemas/Name"
    },
    "example": "refund-agent"
   },
   "SourceWorkflow": {
    "name": "source.workflow",
    "in": "query",
    "description": "From this workflow.",
    "schema": {
     "$ref": "#/components/schemas/Name"
    },
    "example": "refunds"
   },
   "SourceRun": {
    "name": "source.run",
    "in": "query",
    "description": "From this run.",
    "schema": {
     "$ref": "#/components/schemas/Name"
    },
    "example": "7f31"
   },
   "SourceTask": {
    "name": "source.task",
    "in": "query",
    "description": "From this task.",
    "schema": {
     "$ref": "#/components/schemas/Name"
    },
    "example": "propose-refund"
   },
   "CreatedAfter": {
    "name": "createdAfter",
    "in": "query",
    "description": "At this instant or later.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    },
    "example": "2026-11-01T00:00:00Z"
   },
   "CreatedBefore": {
    "name": "createdBefore",
    "in": "query",
    "description": "Before this instant.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    },
    "example": "2099-01-01T00:00:00Z"
   },
   "DeadlineBefore": {
    "name": "deadlineBefore",
    "in": "query",
    "description": "With a deadline before this instant.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    },
    "example": "2099-01-01T00:00:00Z"
   },
   "RespondedBy": {
    "name": "respondedBy",
    "in": "query",
    "description": "Answered by this person.",
    "schema": {
     "$ref": "#/components/schemas/Name"
    },
    "example": "ana"
   },
   "Sort": {
    "name": "sort",
    "in": "query",
    "description": "A leading minus means descending. Requests without a deadline come last.",
    "schema": {
     "type": "string",
     "enum": [
      "-createdAt",
      "createdAt",
      "deadline",
      "-priority"
     ],
     "default": "-createdAt"
    },
    "example": "deadline"
   },
   "Cursor": {
    "name": "cursor",
    "in": "query",
    "description": "The `nextCursor` of the page before; any other text is `invalid_request`. There is no example that would work elsewhere.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 512
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "The most items in a page.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 200,
     "default": 50
    },
    "example": 20
   }
  },
  "headers": {
   "HitlNow": {
    "description": "The store's clock when it served this reply. Correct countdowns by it.",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/Instant"
    },
    "example": "2026-11-21T14:02:00.000Z"
   },
   "ContentDisposition": {
    "description": "A file name for it, of the request's id.",
    "required": true,
    "schema": {
     "type": "string"
    },
    "example": "attachment; filename=\"0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f.json\""
   },
   "Location": {
    "description": "The path of the new request.",
    "required": true,
    "schema": {
     "type": "string",
     "format": "uri-reference"
    },
    "example": "/api/hitl/v1/requests/0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f"
   },
   "Allow": {
    "description": "The methods that this path has.",
    "required": true,
    "schema": {
     "type": "string"
    },
    "example": "GET, POST, HEAD, OPTIONS"
   },
   "RetryAfter": {
    "description": "How many seconds to wait before the next try.",
    "required": true,
    "schema": {
     "type": "integer",
     "minimum": 1
    },
    "example": 5
   }
  },
  "responses": {
   "TheRequest": {
    "description": "The request as committed.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/HitlRequest"
      },
      "examples": {
       "open": {
        "$ref": "#/components/examples/RequestOpen"
       },
       "answered": {
        "$ref": "#/components/examples/RequestAnswered"
       }
      }
     }
    },
    "links": {
     "getRequest": {
      "operationId": "getRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "waitForRequest": {
      "operationId": "waitForRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "respondToRequest": {
      "operationId": "respondToRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "cancelRequest": {
      "operationId": "cancelRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "failRequest": {
      "operationId": "failRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "claimRequest": {
      "operationId": "claimRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "releaseRequest": {
      "operationId": "releaseRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "assignRequest": {
      "operationId": "assignRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "snoozeRequest": {
      "operationId": "snoozeRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "addComment": {
      "operationId": "addComment",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "getEligibility": {
      "operationId": "getEligibility",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "listEvents": {
      "operationId": "listEvents",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     },
     "exportRequest": {
      "operationId": "exportRequest",
      "parameters": {
       "requestId": "$response.body#/id"
      }
     }
    }
   },
   "InvalidRequest": {
    "description": "`invalid_request`: a body, parameter or header breaks a rule; nothing was written.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "required": [
        "errors"
       ],
       "properties": {
        "status": {
         "const": 400
        },
        "code": {
         "const": "invalid_request"
        }
       }
      },
      "examples": {
       "invalidRequest": {
        "$ref": "#/components/examples/ProblemInvalidRequest"
       }
      }
     }
    }
   },
   "Unauthenticated": {
    "description": "`unauthenticated`: the host does not know who calls.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 401
        },
        "code": {
         "const": "unauthenticated"
        }
       }
      },
      "examples": {
       "unauthenticated": {
        "$ref": "#/components/examples/ProblemUnauthenticated"
       }
      }
     }
    }
   },
   "NotPermitted": {
    "description": "`not_permitted`: the caller lacks the permission, or the call came from a foreign origin.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 403
        },
        "code": {
         "const": "not_permitted"
        }
       }
      },
      "examples": {
       "notPermitted": {
        "$ref": "#/components/examples/ProblemNotPermitted"
       }
      }
     }
    }
   },
   "Refused": {
    "description": "The caller may not answer this request, and the code says why.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 403
        },
        "code": {
         "enum": [
          "not_permitted",
          "not_assigned",
          "requester_excluded",
          "claimed_by_other"
         ]
        }
       }
      },
      "examples": {
       "notPermitted": {
        "$ref": "#/components/examples/ProblemNotPermitted"
       },
       "notAssigned": {
        "$ref": "#/components/examples/ProblemNotAssigned"
       },
       "requesterExcluded": {
        "$ref": "#/components/examples/ProblemRequesterExcluded"
       },
       "claimedByOther": {
        "$ref": "#/components/examples/ProblemClaimedByOther"
       }
      }
     }
    }
   },
   "NotAssigned": {
    "description": "The caller may not answer this request, and the code says why. Another's claim does not matter here.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 403
        },
        "code": {
         "enum": [
          "not_permitted",
          "not_assigned",
          "requester_excluded"
         ]
        }
       }
      },
      "examples": {
       "notPermitted": {
        "$ref": "#/components/examples/ProblemNotPermitted"
       },
       "notAssigned": {
        "$ref": "#/components/examples/ProblemNotAssigned"
       },
       "requesterExcluded": {
        "$ref": "#/components/examples/ProblemRequesterExcluded"
       }
      }
     }
    }
   },
   "ClaimedByOther": {
    "description": "`claimed_by_other`: the claim is somebody else's; `not_permitted`: the host refuses, or the call came from a foreign origin.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 403
        },
        "code": {
         "enum": [
          "not_permitted",
          "claimed_by_other"
         ]
        }
       }
      },
      "examples": {
       "notPermitted": {
        "$ref": "#/components/examples/ProblemNotPermitted"
       },
       "claimedByOther": {
        "$ref": "#/components/examples/ProblemClaimedByOther"
       }
      }
     }
    }
   },
   "NotFound": {
    "description": "`not_found`: there is no such request, or the caller may not see it.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 404
        },
        "code": {
         "const": "not_found"
        }
       }
      },
      "examples": {
       "notFound": {
        "$ref": "#/components/examples/ProblemNotFound"
       }
      }
     }
    }
   },
   "MethodNotAllowed": {
    "description": "`method_not_allowed`: this path does not have this method.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     },
     "Allow": {
      "$ref": "#/components/headers/Allow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 405
        },
        "code": {
         "const": "method_not_allowed"
        }
       }
      },
      "examples": {
       "methodNotAllowed": {
        "$ref": "#/components/examples/ProblemMethodNotAllowed"
       }
      }
     }
    }
   },
   "Closed": {
    "description": "The request takes no command any more; carries it. `deadline_passed` when time decided.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "required": [
        "request"
       ],
       "properties": {
        "status": {
         "const": 409
        },
        "code": {
         "enum": [
          "already_resolved",
          "deadline_passed"
         ]
        }
       }
      },
      "examples": {
       "alreadyResolved": {
        "$ref": "#/components/examples/ProblemAlreadyResolved"
       },
       "deadlinePassed": {
        "$ref": "#/components/examples/ProblemDeadlinePassed"
       }
      }
     }
    }
   },
   "Conflict": {
    "description": "The request takes no command any more, or none of this caller (`already_answered`); carries it.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "required": [
        "request"
       ],
       "properties": {
        "status": {
         "const": 409
        },
        "code": {
         "enum": [
          "already_resolved",
          "deadline_passed",
          "already_answered"
         ]
        }
       }
      },
      "examples": {
       "alreadyResolved": {
        "$ref": "#/components/examples/ProblemAlreadyResolved"
       },
       "deadlinePassed": {
        "$ref": "#/components/examples/ProblemDeadlinePassed"
       },
       "alreadyAnswered": {
        "$ref": "#/components/examples/ProblemAlreadyAnswered"
       }
      }
     }
    }
   },
   "ClaimConflict": {
    "description": "The request takes no command any more, none of this caller (`already_answered`), or no claim because of its quorum (`claim_refused`); carries it.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "required": [
        "request"
       ],
       "properties": {
        "status": {
         "const": 409
        },
        "code": {
         "enum": [
          "already_resolved",
          "deadline_passed",
          "already_answered",
          "claim_refused"
         ]
        }
       }
      },
      "examples": {
       "alreadyResolved": {
        "$ref": "#/components/examples/ProblemAlreadyResolved"
       },
       "deadlinePassed": {
        "$ref": "#/components/examples/ProblemDeadlinePassed"
       },
       "alreadyAnswered": {
        "$ref": "#/components/examples/ProblemAlreadyAnswered"
       },
       "claimRefused": {
        "$ref": "#/components/examples/ProblemClaimRefused"
       }
      }
     }
    }
   },
   "AlreadySuperseded": {
    "description": "`already_superseded`: another request asks that one again already; carries the superseded request.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "required": [
        "request"
       ],
       "properties": {
        "status": {
         "const": 409
        },
        "code": {
         "const": "already_superseded"
        }
       }
      },
      "examples": {
       "alreadySuperseded": {
        "$ref": "#/components/examples/ProblemAlreadySuperseded"
       }
      }
     }
    }
   },
   "Purged": {
    "description": "`purged`: the request was removed after its retention. Told to who asked it and to administrators; for everyone else it is `not_found`.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 410
        },
        "code": {
         "const": "purged"
        }
       }
      },
      "examples": {
       "purged": {
        "$ref": "#/components/examples/ProblemPurged"
       }
      }
     }
    }
   },
   "QuestionChanged": {
    "description": "`question_changed`: the digest is not that of this request.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 412
        },
        "code": {
         "const": "question_changed"
        }
       }
      },
      "examples": {
       "questionChanged": {
        "$ref": "#/components/examples/ProblemQuestionChanged"
       }
      }
     }
    }
   },
   "TooLarge": {
    "description": "`too_large`: the body has more bytes than the server takes.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 413
        },
        "code": {
         "const": "too_large"
        }
       }
      },
      "examples": {
       "tooLarge": {
        "$ref": "#/components/examples/ProblemTooLarge"
       }
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "`unsupported_media_type`: the body is not `application/json` in UTF-8, or it is compressed.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 415
        },
        "code": {
         "const": "unsupported_media_type"
        }
       }
      },
      "examples": {
       "unsupportedMediaType": {
        "$ref": "#/components/examples/ProblemUnsupportedMediaType"
       }
      }
     }
    }
   },
   "InvalidQuestion": {
    "description": "The form or the initial values do not do (`invalid_schema`, `invalid_params`), or the key belongs to another question (`idempotency_mismatch`).",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 422
        },
        "code": {
         "enum": [
          "invalid_schema",
          "invalid_params",
          "idempotency_mismatch"
         ]
        }
       }
      },
      "examples": {
       "invalidSchema": {
        "$ref": "#/components/examples/ProblemInvalidSchema"
       },
       "invalidParams": {
        "$ref": "#/components/examples/ProblemInvalidParams"
       },
       "idempotencyMismatch": {
        "$ref": "#/components/examples/ProblemIdempotencyMismatch"
       }
      }
     }
    }
   },
   "InvalidAnswer": {
    "description": "The answer is not one that this request takes, or the key belongs to another answer (`idempotency_mismatch`).",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 422
        },
        "code": {
         "enum": [
          "invalid_option",
          "invalid_params",
          "comment_required",
          "idempotency_mismatch"
         ]
        }
       }
      },
      "examples": {
       "invalidOption": {
        "$ref": "#/components/examples/ProblemInvalidOption"
       },
       "invalidParams": {
        "$ref": "#/components/examples/ProblemInvalidParams"
       },
       "commentRequired": {
        "$ref": "#/components/examples/ProblemCommentRequired"
       },
       "idempotencyMismatch": {
        "$ref": "#/components/examples/ProblemIdempotencyMismatch"
       }
      }
     }
    }
   },
   "RateLimited": {
    "description": "`rate_limited`: the caller holds or asks more than the server gives to one. Try again after `Retry-After`.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 429
        },
        "code": {
         "const": "rate_limited"
        }
       }
      },
      "examples": {
       "rateLimited": {
        "$ref": "#/components/examples/ProblemRateLimited"
       }
      }
     }
    }
   },
   "Internal": {
    "description": "`internal`: a defect. `instance` is an id that stands in the server log too.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 500
        },
        "code": {
         "const": "internal"
        }
       }
      },
      "examples": {
       "internal": {
        "$ref": "#/components/examples/ProblemInternal"
       }
      }
     }
    }
   },
   "Unavailable": {
    "description": "`unavailable`: the store does not answer now. Try again.",
    "headers": {
     "Hitl-Now": {
      "$ref": "#/components/headers/HitlNow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "allOf": [
        {
         "$ref": "#/components/schemas/Problem"
        }
       ],
       "properties": {
        "status": {
         "const": 503
        },
        "code": {
         "const": "unavailable"
        }
       }
      },
      "examples": {
       "unavailable": {
        "$ref": "#/components/examples/ProblemUnavailable"
       }
      }
     }
    }
   }
  },
  "schemas": {
   "Instant": {
    "type": "string",
    "format": "date-time",
    "description": "RFC 3339, in UTC with milliseconds.",
    "examples": [
     "2026-11-21T14:02:00.000Z"
    ]
   },
   "Duration": {
    "type": "string",
    "maxLength": 64,
    "pattern": "^P(?=[\\dT])(\\d{1,9}W)?(\\d{1,9}D)?(T(?=\\d)(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}(\\.\\d{1,9})?S)?)?$",
    "description": "ISO 8601 of weeks to seconds, more than zero, at most ten years.",
    "examples": [
     "PT2H"
    ]
   },
   "Name": {
    "type": "string",
    "minLength": 1,
    "maxLength": 200
   },
   "IdempotencyKey": {
    "type": "string",
    "minLength": 1,
    "maxLength": 255,
    "pattern": "^[ -~]+$"
   },
   "Digest": {
    "type": "string",
    "pattern": "^sha256:[0-9a-f]{64}$",
    "description": "SHA-256 over the canonical JSON (RFC 8785) of what a person is shown."
   },
   "State": {
    "type": "string",
    "description": "All but `awaiting_input` are final.",
    "enum": [
     "awaiting_input",
     "responded",
     "defaulted",
     "expired",
     "cancelled",
     "failed"
    ]
   },
   "Kind": {
    "type": "string",
    "description": "For display and filters only; no rule reads it.",
    "enum": [
     "approval",
     "termination",
     "branch",
     "entry",
     "choice",
     "gate",
     "timer"
    ]
   },
   "Channel": {
    "type": "string",
    "description": "How it came in. `timeout` is time itself; `forced` an administrator in place of the assignees.",
    "enum": [
     "ui",
     "api",
     "link",
     "slack",
     "timeout",
     "forced"
    ]
   },
   "Intent": {
    "type": "string",
    "description": "Colour only; no rule reads it.",
    "enum": [
     "primary",
     "danger",
     "neutral"
    ]
   },
   "OptionValue": {
    "type": "string",
    "minLength": 1,
    "maxLength": 200,
    "description": "What stands in `chosenOptions`."
   },
   "Option": {
    "type": "object",
    "description": "One choice, shown in list order.",
    "required": [
     "value"
    ],
    "properties": {
     "value": {
      "$ref": "#/components/schemas/OptionValue"
     },
     "label": {
      "$ref": "#/components/schemas/Name",
      "description": "What people read; the value when absent."
     },
     "description": {
      "type": "string",
      "maxLength": 1000
     },
     "intent": {
      "$ref": "#/components/schemas/Intent"
     },
     "requireComment": {
      "type": "boolean",
      "description": "Choosing it needs a comment."
     },
     "skipParams": {
      "type": "boolean",
      "description": "Choosing only options with this leaves params null."
     },
     "veto": {
      "type": "boolean",
      "description": "Choosing it resolves at once, whatever the quorum."
     },
     "targets": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "What it stands for in a workflow; itself when absent."
     }
    }
   },
   "OptionInput": {
    "description": "An option, or its value alone.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/OptionValue"
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "value"
      ],
      "properties": {
       "value": {
        "$ref": "#/components/schemas/OptionValue"
       },
       "label": {
        "$ref": "#/components/schemas/Name"
       },
       "description": {
        "type": "string",
        "maxLength": 1000
       },
       "intent": {
        "$ref": "#/components/schemas/Intent"
       },
       "requireComment": {
        "type": "boolean"
       },
       "skipParams": {
        "type": "boolean"
       },
       "veto": {
        "type": "boolean"
       },
       "targets": {
        "type": "array",
        "minItems": 1,
        "maxItems": 100,
        "uniqueItems": true,
        "items": {
         "$ref": "#/components/schemas/Name"
        }
       }
      }
     }
    ]
   },
   "ActorRef": {
    "type": "object",
    "description": "A person or a service, as the host names them.",
    "required": [
     "id"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1
     },
     "name": {
      "type": "string"
     }
    }
   },
   "Assignees": {
    "description": "Who may answer. Nobody and anyone must be said; an empty set is refused, and so are more than 200 users or roles in one input (escalation may add up to more).",
    "oneOf": [
     {
      "type": "object",
      "additionalProperties": false,
      "not": {
       "properties": {
        "users": {
         "maxItems": 0
        },
        "roles": {
         "maxItems": 0
        }
       }
      },
      "properties": {
       "users": {
        "type": "array",
        "uniqueItems": true,
        "items": {
         "$ref": "#/components/schemas/Name"
        }
       },
       "roles": {
        "type": "array",
        "uniqueItems": true,
        "items": {
         "$ref": "#/components/schemas/Name"
        }
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "anyone"
      ],
      "properties": {
       "anyone": {
        "type": "boolean",
        "const": true
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "nobody"
      ],
      "properties": {
       "nobody": {
        "type": "boolean",
        "const": true
       }
      }
     }
    ]
   },
   "Source": {
    "type": "object",
    "additionalProperties": false,
    "description": "Where the request comes from.",
    "properties": {
     "system": {
      "$ref": "#/components/schemas/Name"
     },
     "workflow": {
      "$ref": "#/components/schemas/Name"
     },
     "run": {
      "$ref": "#/components/schemas/Name"
     },
     "task": {
      "$ref": "#/components/schemas/Name"
     },
     "url": {
      "type": "string",
      "maxLength": 2000,
      "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)",
      "description": "http, https or mailto."
     }
    }
   },
   "Labels": {
    "type": "object",
    "description": "For filters, as `key:value`.",
    "maxProperties": 50,
    "propertyNames": {
     "type": "string",
     "minLength": 1,
     "maxLength": 63,
     "pattern": "^[^:]+$"
    },
    "additionalProperties": {
     "type": "string",
     "maxLength": 255
    }
   },
   "JsonSchema": {
    "type": "object",
    "additionalProperties": true,
    "description": "A JSON Schema 2020-12 of the params, an object or a bare type, in the subset that HITL Kit validates; anything\nelse is `invalid_schema`.\n"
   },
   "CreateRequest": {
    "type": "object",
    "description": "A question to people.",
    "additionalProperties": false,
    "required": [
     "subject",
     "assignees"
    ],
    "not": {
     "required": [
      "timeout",
      "deadline"
     ]
    },
    "properties": {
     "subject": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "description": "One line; what is asked."
     },
     "body": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 102400,
      "description": "Markdown of at most 100 KB (102400 bytes of UTF-8)."
     },
     "options": {
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/OptionInput"
      },
      "description": "With unique values; `[\"OK\"]` when absent."
     },
     "defaults": {
      "type": [
       "array",
       "null"
      ],
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/OptionValue"
      },
      "description": "Highlighted in the UI and taken at the deadline. Among the options; more than one needs multiple. If they would submit the form, paramsData must satisfy it."
     },
     "multiple": {
      "type": "boolean",
      "default": false,
      "description": "Whether several options may be chosen."
     },
     "paramsSchema": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/JsonSchema"
       },
       {
        "type": "null"
       }
      ],
      "description": "The form."
     },
     "paramsUi": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true,
      "description": "An rjsf uiSchema of at most 64 KB; needs paramsSchema."
     },
     "paramsData": {
      "description": "Initial values of at most 256 KB, what counts when no params are submitted; needs paramsSchema."
     },
     "context": {
      "description": "Read-only data shown for the decision: any JSON of at most 256 KB."
     },
     "assignees": {
      "$ref": "#/components/schemas/Assignees"
     },
     "excludeRequester": {
      "type": "boolean",
      "default": false,
      "description": "Whoever asks may not answer."
     },
     "quorum": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 1,
      "description": "So many people must give the same answer. More than one needs a deadline and refuses multiple."
     },
     "timeout": {
      "$ref": "#/components/schemas/Duration",
      "description": "How long people have. Not with deadline."
     },
     "deadline": {
      "$ref": "#/components/schemas/Instant",
      "description": "From this instant on a person can no longer answer. In the future, at most ten years away; not with timeout."
     },
     "reminders": {
      "description": "To those who may answer, so often until the deadline.",
      "anyOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "every",
         "max"
        ],
        "properties": {
         "every": {
          "$ref": "#/components/schemas/Duration"
         },
         "max": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
         }
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "escalation": {
      "type": "array",
      "maxItems": 20,
      "description": "Adds or replaces assignees when nobody has answered; `after` counts from creation, increases, and is before the deadline. Never to nobody.",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "after",
        "assignees",
        "mode"
       ],
       "properties": {
        "after": {
         "$ref": "#/components/schemas/Duration"
        },
        "assignees": {
         "$ref": "#/components/schemas/Assignees"
        },
        "mode": {
         "type": "string",
         "enum": [
          "add",
          "replace"
         ]
        }
       }
      }
     },
     "supersedes": {
      "type": [
       "string",
       "null"
      ],
      "description": "The request that this one asks again; it is cancelled if still open."
     },
     "priority": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100,
      "default": 50,
      "description": "Higher is more urgent; lists sort by it."
     },
     "labels": {
      "$ref": "#/components/schemas/Labels"
     },
     "source": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Source"
       },
       {
        "type": "null"
       }
      ]
     },
     "kind": {
      "$ref": "#/components/schemas/Kind"
     }
    }
   },
   "RespondInput": {
    "type": "object",
    "description": "An answer.",
    "additionalProperties": false,
    "required": [
     "chosenOptions"
    ],
    "properties": {
     "chosenOptions": {
      "type": "array",
      "maxItems": 100,
      "items": {
       "type": "string"
      },
      "description": "Values of options: exactly one, or with multiple one or more."
     },
     "params": {
      "description": "Replaces paramsData whole; absent means paramsData."
     },
     "comment": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 10000,
      "description": "Needed where a chosen option has requireComment."
     },
     "digest": {
      "type": "string",
      "description": "The digest of what was shown; any text but the request's own is `question_changed`."
     },
     "force": {
      "type": "boolean",
      "description": "An administrator answers in place of the assignees; needs a reason."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "description": "Why it is forced."
     }
    }
   },
   "RespondToManyInput": {
    "type": "object",
    "description": "Up to a hundred answers.",
    "additionalProperties": false,
    "required": [
     "responses"
    ],
    "properties": {
     "responses": {
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "requestId",
        "chosenOptions"
       ],
       "properties": {
        "requestId": {
         "type": "string"
        },
        "idempotencyKey": {
         "$ref": "#/components/schemas/IdempotencyKey",
         "description": "As the header of respondToRequest."
        },
        "chosenOptions": {
         "type": "array",
         "maxItems": 100,
         "items": {
          "type": "string"
         }
        },
        "params": {
         "description": "Replaces paramsData whole; absent means paramsData."
        },
        "comment": {
         "type": [
          "string",
          "null"
         ],
         "maxLength": 10000,
         "description": "Needed where a chosen option has requireComment."
        },
        "digest": {
         "type": "string"
        },
        "force": {
         "type": "boolean"
        },
        "reason": {
         "type": "string",
         "minLength": 1,
         "maxLength": 1000
        }
       }
      }
     }
    }
   },
   "ManyResults": {
    "type": "object",
    "description": "What became of many responses.",
    "required": [
     "results"
    ],
    "properties": {
     "results": {
      "type": "array",
      "description": "One for each response, in order.",
      "items": {
       "$ref": "#/components/schemas/OneResult"
      }
     }
    }
   },
   "OneResult": {
    "type": "object",
    "description": "What became of one response; `request` where it counts, otherwise `problem`.",
    "required": [
     "requestId",
     "status"
    ],
    "properties": {
     "requestId": {
      "type": "string"
     },
     "status": {
      "type": "integer",
      "description": "The HTTP status that this answer alone would have got."
     },
     "request": {
      "$ref": "#/components/schemas/HitlRequest"
     },
     "problem": {
      "$ref": "#/components/schemas/Problem"
     }
    }
   },
   "ReasonInput": {
    "type": "object",
    "description": "Why.",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "description": "The waiter gets it."
     }
    }
   },
   "ClaimInput": {
    "type": "object",
    "description": "For how long.",
    "additionalProperties": false,
    "properties": {
     "for": {
      "$ref": "#/components/schemas/Duration",
      "description": "One hour when absent."
     }
    }
   },
   "EmptyInput": {
    "type": "object",
    "description": "An empty object.",
    "additionalProperties": false
   },
   "AssignInput": {
    "description": "An administrator sets all assignees, or an assignee hands his own part to somebody.",
    "oneOf": [
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "assignees"
      ],
      "properties": {
       "assignees": {
        "$ref": "#/components/schemas/Assignees"
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "delegateTo"
      ],
      "properties": {
       "delegateTo": {
        "$ref": "#/components/schemas/Name",
        "description": "The id of a person."
       }
      }
     }
    ]
   },
   "SnoozeInput": {
    "type": "object",
    "description": "Until when.",
    "additionalProperties": false,
    "required": [
     "until"
    ],
    "properties": {
     "until": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ],
      "description": "In the future; null brings it back now."
     }
    }
   },
   "CommentInput": {
    "type": "object",
    "description": "What somebody has to say.",
    "additionalProperties": false,
    "required": [
     "text"
    ],
    "properties": {
     "text": {
      "type": "string",
      "minLength": 1,
      "maxLength": 10000
     }
    }
   },
   "Eligibility": {
    "type": "object",
    "description": "Whether the caller may answer now, and every reason why not, the gravest first.",
    "required": [
     "mayAnswer",
     "reasons"
    ],
    "properties": {
     "mayAnswer": {
      "type": "boolean"
     },
     "reasons": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     }
    }
   },
   "AnswerSummary": {
    "type": "object",
    "description": "One person's answer as lists show it.",
    "required": [
     "chosenOptions",
     "comment",
     "respondedBy",
     "respondedAt",
     "channel",
     "timedOut"
    ],
    "properties": {
     "chosenOptions": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "comment": {
      "type": [
       "string",
       "null"
      ]
     },
     "respondedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActorRef"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null when the deadline decided."
     },
     "respondedAt": {
      "$ref": "#/components/schemas/Instant"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "timedOut": {
      "type": "boolean",
      "description": "Whether the deadline decided."
     }
    }
   },
   "Answer": {
    "type": "object",
    "description": "One person's answer, where the quorum is more than one.",
    "required": [
     "chosenOptions",
     "params",
     "comment",
     "respondedBy",
     "respondedAt",
     "channel",
     "timedOut"
    ],
    "properties": {
     "chosenOptions": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "params": {
      "description": "What was entered; null when no form was due."
     },
     "comment": {
      "type": [
       "string",
       "null"
      ]
     },
     "respondedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActorRef"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null when the deadline decided."
     },
     "respondedAt": {
      "$ref": "#/components/schemas/Instant"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "timedOut": {
      "type": "boolean",
      "description": "Whether the deadline decided."
     }
    }
   },
   "ResponseSummary": {
    "type": "object",
    "description": "What was answered, as lists show it.",
    "required": [
     "chosenOptions",
     "targets",
     "comment",
     "respondedBy",
     "respondedAt",
     "channel",
     "timedOut"
    ],
    "properties": {
     "chosenOptions": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "targets": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "comment": {
      "type": [
       "string",
       "null"
      ]
     },
     "respondedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActorRef"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null when the deadline decided."
     },
     "respondedAt": {
      "$ref": "#/components/schemas/Instant"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "timedOut": {
      "type": "boolean",
      "description": "Whether the deadline decided."
     }
    }
   },
   "Response": {
    "type": "object",
    "description": "What was answered.",
    "required": [
     "chosenOptions",
     "targets",
     "params",
     "comment",
     "respondedBy",
     "respondedAt",
     "channel",
     "timedOut"
    ],
    "properties": {
     "chosenOptions": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "targets": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Of the chosen options, in order; an option without targets is its own."
     },
     "params": {
      "description": "What was entered; null when no form was due."
     },
     "comment": {
      "type": [
       "string",
       "null"
      ]
     },
     "respondedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActorRef"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null when the deadline decided."
     },
     "respondedAt": {
      "$ref": "#/components/schemas/Instant"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "timedOut": {
      "type": "boolean",
      "description": "Whether the deadline decided."
     }
    }
   },
   "Viewer": {
    "type": "object",
    "description": "What the caller may do with this request now.",
    "required": [
     "id",
     "mayAnswer",
     "reasons",
     "snoozedUntil"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "mayAnswer": {
      "type": "boolean"
     },
     "reasons": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Code"
      },
      "description": "Why not; empty when I may."
     },
     "snoozedUntil": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ],
      "description": "Until when I have snoozed it; null when I have not, once that is over, and once it is resolved."
     }
    }
   },
   "DeliverySummary": {
    "type": "object",
    "description": "Whether the outcome has reached who asked.",
    "required": [
     "state",
     "acknowledgedAt"
    ],
    "properties": {
     "state": {
      "type": "string",
      "enum": [
       "none",
       "pending",
       "delivered",
       "failed"
      ]
     },
     "acknowledgedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "RequestSummary": {
    "type": "object",
    "description": "A request as lists show it.",
    "required": [
     "id",
     "rev",
     "digest",
     "state",
     "createdAt",
     "requestedBy",
     "subject",
     "options",
     "defaults",
     "multiple",
     "assignees",
     "excludeRequester",
     "quorum",
     "deadline",
     "reminders",
     "escalation",
     "priority",
     "labels",
     "source",
     "kind",
     "supersedes",
     "claimedBy",
     "claimedUntil",
     "answers",
     "viewer",
     "response",
     "resolvedAt",
     "reason",
     "supersededBy",
     "delivery"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "rev": {
      "type": "integer",
      "minimum": 1
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     },
     "state": {
      "$ref": "#/components/schemas/State"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Instant"
     },
     "requestedBy": {
      "$ref": "#/components/schemas/ActorRef"
     },
     "subject": {
      "type": "string"
     },
     "options": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Option"
      }
     },
     "defaults": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "multiple": {
      "type": "boolean"
     },
     "assignees": {
      "$ref": "#/components/schemas/Assignees"
     },
     "excludeRequester": {
      "type": "boolean"
     },
     "quorum": {
      "type": "integer",
      "minimum": 1
     },
     "deadline": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "reminders": {
      "$ref": "#/components/schemas/Reminders"
     },
     "escalation": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EscalationStep"
      }
     },
     "priority": {
      "type": "integer"
     },
     "labels": {
      "$ref": "#/components/schemas/Labels"
     },
     "source": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Source"
       },
       {
        "type": "null"
       }
      ]
     },
     "kind": {
      "$ref": "#/components/schemas/Kind"
     },
     "callbackUrl": {
      "type": [
       "string",
       "null"
      ],
      "description": "Shown to the requester and administrators only."
     },
     "handler": {
      "type": [
       "string",
       "null"
      ],
      "description": "Shown to the requester and administrators only."
     },
     "supersedes": {
      "type": [
       "string",
       "null"
      ]
     },
     "claimedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActorRef"
       },
       {
        "type": "null"
       }
      ]
     },
     "claimedUntil": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "answers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AnswerSummary"
      }
     },
     "viewer": {
      "$ref": "#/components/schemas/Viewer"
     },
     "response": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResponseSummary"
       },
       {
        "type": "null"
       }
      ]
     },
     "resolvedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "supersededBy": {
      "type": [
       "string",
       "null"
      ]
     },
     "delivery": {
      "$ref": "#/components/schemas/DeliverySummary"
     }
    }
   },
   "HitlRequest": {
    "type": "object",
    "description": "One question to people. What it asks never changes after it is created.",
    "required": [
     "id",
     "rev",
     "digest",
     "state",
     "createdAt",
     "requestedBy",
     "subject",
     "body",
     "options",
     "defaults",
     "multiple",
     "paramsSchema",
     "paramsUi",
     "paramsData",
     "context",
     "assignees",
     "excludeRequester",
     "quorum",
     "deadline",
     "reminders",
     "escalation",
     "priority",
     "labels",
     "source",
     "kind",
     "supersedes",
     "claimedBy",
     "claimedUntil",
     "answers",
     "viewer",
     "response",
     "resolvedAt",
     "reason",
     "supersededBy",
     "delivery"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "description": "UUIDv7."
     },
     "rev": {
      "type": "integer",
      "minimum": 1,
      "description": "Counts the changes that eligibility reads."
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     },
     "state": {
      "$ref": "#/components/schemas/State"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Instant"
     },
     "requestedBy": {
      "$ref": "#/components/schemas/ActorRef"
     },
     "subject": {
      "type": "string"
     },
     "body": {
      "type": [
       "string",
       "null"
      ]
     },
     "options": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Option"
      }
     },
     "defaults": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "multiple": {
      "type": "boolean"
     },
     "paramsSchema": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/JsonSchema"
       },
       {
        "type": "null"
       }
      ]
     },
     "paramsUi": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true
     },
     "paramsData": {},
     "context": {},
     "assignees": {
      "$ref": "#/components/schemas/Assignees"
     },
     "excludeRequester": {
      "type": "boolean"
     },
     "quorum": {
      "type": "integer",
      "minimum": 1
     },
     "deadline": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ],
      "description": "From this instant on a person can no longer answer."
     },
     "reminders": {
      "$ref": "#/components/schemas/Reminders"
     },
     "escalation": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EscalationStep"
      }
     },
     "priority": {
      "type": "integer"
     },
     "labels": {
      "$ref": "#/components/schemas/Labels"
     },
     "source": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Source"
       },
       {
        "type": "null"
       }
      ]
     },
     "kind": {
      "$ref": "#/components/schemas/Kind"
     },
     "callbackUrl": {
      "type": [
       "string",
       "null"
      ],
      "description": "Shown to the requester and administrators only."
     },
     "handler": {
      "type": [
       "string",
       "null"
      ],
      "description": "Shown to the requester and administrators only."
     },
     "supersedes": {
      "type": [
       "string",
       "null"
      ]
     },
     "claimedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActorRef"
       },
       {
        "type": "null"
       }
      ]
     },
     "claimedUntil": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "answers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Answer"
      },
      "description": "So far, when the quorum is more than one."
     },
     "viewer": {
      "$ref": "#/components/schemas/Viewer"
     },
     "response": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Response"
       },
       {
        "type": "null"
       }
      ]
     },
     "resolvedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why it was cancelled, failed or forced."
     },
     "supersededBy": {
      "type": [
       "string",
       "null"
      ]
     },
     "delivery": {
      "$ref": "#/components/schemas/DeliverySummary"
     }
    }
   },
   "Reminders": {
    "type": [
     "object",
     "null"
    ],
    "description": "How often those who may answer are reminded.",
    "required": [
     "every",
     "max"
    ],
    "properties": {
     "every": {
      "$ref": "#/components/schemas/Duration"
     },
     "max": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "EscalationStep": {
    "type": "object",
    "description": "Who may answer too, or instead, after a while.",
    "required": [
     "after",
     "assignees",
     "mode"
    ],
    "properties": {
     "after": {
      "$ref": "#/components/schemas/Duration"
     },
     "assignees": {
      "$ref": "#/components/schemas/Assignees"
     },
     "mode": {
      "type": "string",
      "enum": [
       "add",
       "replace"
      ]
     }
    }
   },
   "RequestPage": {
    "type": "object",
    "description": "Some requests; `nextCursor` is null on the last page.",
    "required": [
     "items",
     "nextCursor"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RequestSummary"
      }
     },
     "nextCursor": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "Count": {
    "type": "object",
    "description": "A number of requests.",
    "required": [
     "count"
    ],
    "properties": {
     "count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "EventType": {
    "type": "string",
    "enum": [
     "created",
     "claimed",
     "released",
     "assigned",
     "commented",
     "snoozed",
     "reminded",
     "escalated",
     "answered",
     "responded",
     "defaulted",
     "expired",
     "cancelled",
     "failed",
     "link_created",
     "link_used",
     "delivered",
     "delivery_failed",
     "acknowledged"
    ]
   },
   "Event": {
    "type": "object",
    "description": "One thing that happened to a request.",
    "required": [
     "seq",
     "type",
     "at",
     "actor",
     "channel",
     "data"
    ],
    "properties": {
     "seq": {
      "type": "integer",
      "minimum": 1,
      "description": "Contiguous within a request."
     },
     "type": {
      "$ref": "#/components/schemas/EventType"
     },
     "at": {
      "$ref": "#/components/schemas/Instant"
     },
     "actor": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActorRef"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null when time decided."
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "data": {
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "EventPage": {
    "type": "object",
    "description": "Some events, oldest first; `nextCursor` is null on the last page.",
    "required": [
     "items",
     "nextCursor"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Event"
      }
     },
     "nextCursor": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "RequestExport": {
    "type": "object",
    "required": [
     "exportedAt",
     "request",
     "events"
    ],
    "properties": {
     "exportedAt": {
      "$ref": "#/components/schemas/Instant"
     },
     "request": {
      "$ref": "#/components/schemas/HitlRequest"
     },
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Event"
      },
      "description": "All that happened to it, oldest first, up to the end of the export."
     }
    }
   },
   "ChangeHint": {
    "type": "object",
    "description": "The data of `event: change`: never content; read the request again.",
    "required": [
     "id",
     "rev",
     "state"
    ],
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "rev": {
      "type": "integer",
      "minimum": 1
     },
     "state": {
      "$ref": "#/components/schemas/State"
     }
    }
   },
   "Health": {
    "type": "object",
    "description": "The store answers.",
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "ok"
     }
    }
   },
   "Code": {
    "type": "string",
    "description": "Each travels under one HTTP status.",
    "enum": [
     "invalid_request",
     "unauthenticated",
     "not_permitted",
     "not_assigned",
     "requester_excluded",
     "claimed_by_other",
     "not_found",
     "method_not_allowed",
     "already_resolved",
     "deadline_passed",
     "already_answered",
     "already_superseded",
     "claim_refused",
     "purged",
     "question_changed",
     "too_large",
     "unsupported_media_type",
     "invalid_option",
     "invalid_params",
     "comment_required",
     "invalid_schema",
     "idempotency_mismatch",
     "rate_limited",
     "internal",
     "unavailable"
    ]
   },
   "FieldError": {
    "type": "object",
    "description": "One field and the rule it breaks.",
    "required": [
     "pointer",
     "message"
    ],
    "properties": {
     "pointer": {
      "type": "string",
      "description": "JSON pointer (RFC 6901) into the body; `query:name` or `header:name` for parameters."
     },
     "message": {
      "type": "string",
      "description": "Names the field and the rule, for people."
     },
     "keyword": {
      "type": "string",
      "description": "The JSON Schema keyword, where a schema is broken."
     }
    }
   },
   "Problem": {
    "type": "object",
    "description": "Why a call was refused, as RFC 9457 puts it. `code` is stable; the texts are for people and logs.",
    "required": [
     "type",
     "title",
     "status",
     "code",
     "detail"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "`urn:hitl-kit:problem:` and the code."
     },
     "title": {
      "type": "string",
      "description": "The same for every problem of one code."
     },
     "status": {
      "type": "integer",
      "description": "The HTTP status."
     },
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "detail": {
      "type": "string",
      "description": "What is wrong with this call."
     },
     "instance": {
      "type": "string",
      "description": "An id that stands in the server log too."
     },
     "errors": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/FieldError"
      },
      "description": "The fields that are wrong; with every 400, and every 422 that is about a field."
     },
     "request": {
      "$ref": "#/components/schemas/HitlRequest",
      "description": "The request as it stands; with every 409."
     }
    }
   }
  },
  "examples": {
   "CreateApproval": {
    "summary": "Approve a refund, rejected if nobody answers within two hours",
    "value": {
     "kind": "approval",
     "subject": "Refund order 1042?",
     "body": "**42.50 EUR**",
     "options": [
      {
       "value": "Approve",
       "intent": "primary"
      },
      {
       "value": "Reject",
       "intent": "danger"
      }
     ],
     "defaults": [
      "Reject"
     ],
     "assignees": {
      "roles": [
       "support"
      ]
     },
     "timeout": "PT2H",
     "context": {
      "Order": "1042",
      "Paid": "42.50 EUR by card"
     },
     "source": {
      "system": "refund-agent",
      "run": "7f31",
      "task": "propose-refund"
     }
    }
   },
   "CreateEntry": {
    "summary": "Fill in what an invoice lacks",
    "value": {
     "kind": "entry",
     "subject": "Complete the missing fields of invoice 77",
     "assignees": {
      "users": [
       "ana"
      ]
     },
     "paramsSchema": {
      "type": "object",
      "required": [
       "amount",
       "due"
      ],
      "properties": {
       "amount": {
        "type": "number",
        "minimum": 0,
        "title": "Amount (EUR)"
       },
       "due": {
        "type": "string",
        "format": "date",
        "title": "Due"
       }
      }
     },
     "paramsData": {
      "amount": 12.5
     }
    }
   },
   "CreateChoice": {
    "summary": "Choose one of several",
    "value": {
     "kind": "choice",
     "subject": "Is this comment acceptable?",
     "body": "> Great product, fast delivery.",
     "options": [
      "Publish",
      "Hide",
      "Ask the author"
     ],
     "assignees": {
      "anyone": true
     }
    }
   },
   "CreateBranch": {
    "summary": "Choose how a workflow goes on, one way or several",
    "value": {
     "kind": "branch",
     "subject": "What should happen to the 12 new photos?",
     "options": [
      {
       "value": "Publish",
       "targets": [
        "resize",
        "publish"
       ]
      },
      {
       "value": "Translate",
       "label": "Translate the captions",
       "targets": [
        "translate"
       ]
      },
      {
       "value": "Discard",
       "intent": "danger",
       "requireComment": true
      }
     ],
     "multiple": true,
     "assignees": {
      "roles": [
       "support",
       "lead"
      ]
     },
     "labels": {
      "team": "ops"
     },
     "priority": 70
    }
   },
   "CreateTwoPeople": {
    "summary": "Two people must agree; one refusal is enough",
    "value": {
     "kind": "approval",
     "subject": "Delete the archive of 2019?",
     "options": [
      "Approve",
      {
       "value": "Reject",
       "intent": "danger",
       "veto": true,
       "requireComment": true
      }
     ],
     "assignees": {
      "roles": [
       "support",
       "lead"
      ]
     },
     "excludeRequester": true,
     "quorum": 2,
     "timeout": "P1D",
     "reminders": {
      "every": "PT4H",
      "max": 3
     },
     "escalation": [
      {
       "after": "PT12H",
       "assignees": {
        "users": [
         "ana"
        ]
       },
       "mode": "add"
      }
     ]
    }
   },
   "CreateTimer": {
    "summary": "Nobody answers; time alone goes on",
    "value": {
     "kind": "timer",
     "subject": "A quarter of an hour before the mail is sent",
     "assignees": {
      "nobody": true
     },
     "timeout": "PT15M",
     "defaults": [
      "OK"
     ]
    }
   },
   "CreateAskAgain": {
    "summary": "Ask again, in place of a request",
    "value": {
     "kind": "approval",
     "subject": "Refund half of order 1042?",
     "body": "**21.25 EUR**",
     "options": [
      "Approve",
      "Reject"
     ],
     "assignees": {
      "roles": [
       "support"
      ]
     },
     "supersedes": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f"
    }
   },
   "RespondApprove": {
    "summary": "Approve",
    "value": {
     "chosenOptions": [
      "Approve"
     ]
    }
   },
   "RespondWithParams": {
    "summary": "Submit a form",
    "value": {
     "chosenOptions": [
      "OK"
     ],
     "params": {
      "amount": 12.5,
      "due": "2026-12-01"
     },
     "comment": "As on the delivery note."
    }
   },
   "RespondSeveral": {
    "summary": "Choose several options",
    "value": {
     "chosenOptions": [
      "Publish",
      "Translate"
     ]
    }
   },
   "RespondForced": {
    "summary": "An administrator answers in place of the assignees",
    "value": {
     "chosenOptions": [
      "Approve"
     ],
     "force": true,
     "reason": "Support is closed today."
    }
   },
   "RespondToTwo": {
    "summary": "Answer two requests",
    "value": {
     "responses": [
      {
       "requestId": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
       "chosenOptions": [
        "Approve"
       ]
      },
      {
       "requestId": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e70",
       "chosenOptions": [
        "Reject"
       ],
       "comment": "Not damaged."
      }
     ]
    }
   },
   "RequestOpen": {
    "summary": "Open; nobody has answered",
    "value": {
     "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
     "rev": 1,
     "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
     "state": "awaiting_input",
     "createdAt": "2026-11-21T14:02:00.000Z",
     "requestedBy": {
      "id": "refund-agent",
      "name": "Refund agent"
     },
     "subject": "Refund order 1042?",
     "options": [
      {
       "value": "Approve",
       "intent": "primary"
      },
      {
       "value": "Reject",
       "intent": "danger"
      }
     ],
     "defaults": [
      "Reject"
     ],
     "multiple": false,
     "assignees": {
      "users": [],
      "roles": [
       "support"
      ]
     },
     "excludeRequester": false,
     "quorum": 1,
     "deadline": "2026-11-21T16:02:00.000Z",
     "reminders": null,
     "escalation": [],
     "priority": 50,
     "labels": {},
     "source": {
      "system": "refund-agent",
      "run": "7f31",
      "task": "propose-refund"
     },
     "kind": "approval",
     "callbackUrl": null,
     "handler": null,
     "supersedes": null,
     "claimedBy": null,
     "claimedUntil": null,
     "viewer": {
      "id": "refund-agent",
      "mayAnswer": false,
      "reasons": [
       "not_permitted",
       "not_assigned"
      ],
      "snoozedUntil": null
     },
     "resolvedAt": null,
     "reason": null,
     "supersededBy": null,
     "delivery": {
      "state": "none",
      "acknowledgedAt": null
     },
     "body": "**42.50 EUR**",
     "paramsSchema": null,
     "paramsUi": null,
     "paramsData": null,
     "context": {
      "Order": "1042",
      "Paid": "42.50 EUR by card"
     },
     "answers": [],
     "response": null
    }
   },
   "RequestAnswered": {
    "summary": "Answered by a person",
    "value": {
     "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
     "rev": 4,
     "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
     "state": "responded",
     "createdAt": "2026-11-21T14:02:00.000Z",
     "requestedBy": {
      "id": "refund-agent",
      "name": "Refund agent"
     },
     "subject": "Refund order 1042?",
     "options": [
      {
       "value": "Approve",
       "intent": "primary"
      },
      {
       "value": "Reject",
       "intent": "danger"
      }
     ],
     "defaults": [
      "Reject"
     ],
     "multiple": false,
     "assignees": {
      "users": [],
      "roles": [
       "support"
      ]
     },
     "excludeRequester": false,
     "quorum": 1,
     "deadline": "2026-11-21T16:02:00.000Z",
     "reminders": null,
     "escalation": [],
     "priority": 50,
     "labels": {},
     "source": {
      "system": "refund-agent",
      "run": "7f31",
      "task": "propose-refund"
     },
     "kind": "approval",
     "supersedes": null,
     "claimedBy": null,
     "claimedUntil": null,
     "viewer": {
      "id": "ana",
      "mayAnswer": false,
      "reasons": [
       "already_resolved"
      ],
      "snoozedUntil": null
     },
     "resolvedAt": "2026-11-21T14:09:30.000Z",
     "reason": null,
     "supersededBy": null,
     "delivery": {
      "state": "none",
      "acknowledgedAt": null
     },
     "body": "**42.50 EUR**",
     "paramsSchema": null,
     "paramsUi": null,
     "paramsData": null,
     "context": {
      "Order": "1042",
      "Paid": "42.50 EUR by card"
     },
     "answers": [],
     "response": {
      "chosenOptions": [
       "Approve"
      ],
      "targets": [
       "Approve"
      ],
      "comment": null,
      "respondedBy": {
       "id": "ana",
       "name": "Ana"
      },
      "channel": "api",
      "timedOut": false,
      "params": null,
      "respondedAt": "2026-11-21T14:09:30.000Z"
     }
    }
   },
   "PageOfOne": {
    "summary": "The last page, with one request",
    "value": {
     "items": [
      {
       "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
       "rev": 1,
       "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
       "state": "awaiting_input",
       "createdAt": "2026-11-21T14:02:00.000Z",
       "requestedBy": {
        "id": "refund-agent",
        "name": "Refund agent"
       },
       "subject": "Refund order 1042?",
       "options": [
        {
         "value": "Approve",
         "intent": "primary"
        },
        {
         "value": "Reject",
         "intent": "danger"
        }
       ],
       "defaults": [
        "Reject"
       ],
       "multiple": false,
       "assignees": {
        "users": [],
        "roles": [
         "support"
        ]
       },
       "excludeRequester": false,
       "quorum": 1,
       "deadline": "2026-11-21T16:02:00.000Z",
       "reminders": null,
       "escalation": [],
       "priority": 50,
       "labels": {},
       "source": {
        "system": "refund-agent",
        "run": "7f31",
        "task": "propose-refund"
       },
       "kind": "approval",
       "callbackUrl": null,
       "handler": null,
       "supersedes": null,
       "claimedBy": null,
       "claimedUntil": null,
       "viewer": {
        "id": "refund-agent",
        "mayAnswer": false,
        "reasons": [
         "not_permitted",
         "not_assigned"
        ],
        "snoozedUntil": null
       },
       "resolvedAt": null,
       "reason": null,
       "supersededBy": null,
       "delivery": {
        "state": "none",
        "acknowledgedAt": null
       },
       "answers": [],
       "response": null
      }
     ],
     "nextCursor": null
    }
   },
   "EventsOfAnswered": {
    "summary": "Asked, claimed, released, answered",
    "value": {
     "items": [
      {
       "seq": 1,
       "type": "created",
       "actor": {
        "id": "refund-agent",
        "name": "Refund agent"
       },
       "channel": "api",
       "data": {},
       "at": "2026-11-21T14:02:00.000Z"
      },
      {
       "seq": 2,
       "type": "claimed",
       "actor": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "data": {
        "until": "2026-11-21T15:02:00.000Z"
       },
       "at": "2026-11-21T14:02:00.000Z"
      },
      {
       "seq": 3,
       "type": "released",
       "actor": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "data": {
        "claimedBy": {
         "id": "ana",
         "name": "Ana"
        }
       },
       "at": "2026-11-21T14:02:00.000Z"
      },
      {
       "seq": 4,
       "type": "responded",
       "actor": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "data": {
        "chosenOptions": [
         "Approve"
        ],
        "comment": null
       },
       "at": "2026-11-21T14:09:30.000Z"
      }
     ],
     "nextCursor": null
    }
   },
   "ExportOfAnswered": {
    "summary": "The request and all that happened to it",
    "value": {
     "exportedAt": "2026-11-21T14:09:30.000Z",
     "request": {
      "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
      "rev": 4,
      "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
      "state": "responded",
      "createdAt": "2026-11-21T14:02:00.000Z",
      "requestedBy": {
       "id": "refund-agent",
       "name": "Refund agent"
      },
      "subject": "Refund order 1042?",
      "options": [
       {
        "value": "Approve",
        "intent": "primary"
       },
       {
        "value": "Reject",
        "intent": "danger"
       }
      ],
      "defaults": [
       "Reject"
      ],
      "multiple": false,
      "assignees": {
       "users": [],
       "roles": [
        "support"
       ]
      },
      "excludeRequester": false,
      "quorum": 1,
      "deadline": "2026-11-21T16:02:00.000Z",
      "reminders": null,
      "escalation": [],
      "priority": 50,
      "labels": {},
      "source": {
       "system": "refund-agent",
       "run": "7f31",
       "task": "propose-refund"
      },
      "kind": "approval",
      "supersedes": null,
      "claimedBy": null,
      "claimedUntil": null,
      "viewer": {
       "id": "ana",
       "mayAnswer": false,
       "reasons": [
        "already_resolved"
       ],
       "snoozedUntil": null
      },
      "resolvedAt": "2026-11-21T14:09:30.000Z",
      "reason": null,
      "supersededBy": null,
      "delivery": {
       "state": "none",
       "acknowledgedAt": null
      },
      "body": "**42.50 EUR**",
      "paramsSchema": null,
      "paramsUi": null,
      "paramsData": null,
      "context": {
       "Order": "1042",
       "Paid": "42.50 EUR by card"
      },
      "answers": [],
      "response": {
       "chosenOptions": [
        "Approve"
       ],
       "targets": [
        "Approve"
       ],
       "comment": null,
       "respondedBy": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "timedOut": false,
       "params": null,
       "respondedAt": "2026-11-21T14:09:30.000Z"
      }
     },
     "events": [
      {
       "seq": 1,
       "type": "created",
       "actor": {
        "id": "refund-agent",
        "name": "Refund agent"
       },
       "channel": "api",
       "data": {},
       "at": "2026-11-21T14:02:00.000Z"
      },
      {
       "seq": 2,
       "type": "claimed",
       "actor": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "data": {
        "until": "2026-11-21T15:02:00.000Z"
       },
       "at": "2026-11-21T14:02:00.000Z"
      },
      {
       "seq": 3,
       "type": "released",
       "actor": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "data": {
        "claimedBy": {
         "id": "ana",
         "name": "Ana"
        }
       },
       "at": "2026-11-21T14:02:00.000Z"
      },
      {
       "seq": 4,
       "type": "responded",
       "actor": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "data": {
        "chosenOptions": [
         "Approve"
        ],
        "comment": null
       },
       "at": "2026-11-21T14:09:30.000Z"
      }
     ]
    }
   },
   "ManyResults": {
    "summary": "One that counts, and one that is refused",
    "value": {
     "results": [
      {
       "requestId": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
       "status": 200,
       "request": {
        "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
        "rev": 4,
        "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
        "state": "responded",
        "createdAt": "2026-11-21T14:02:00.000Z",
        "requestedBy": {
         "id": "refund-agent",
         "name": "Refund agent"
        },
        "subject": "Refund order 1042?",
        "options": [
         {
          "value": "Approve",
          "intent": "primary"
         },
         {
          "value": "Reject",
          "intent": "danger"
         }
        ],
        "defaults": [
         "Reject"
        ],
        "multiple": false,
        "assignees": {
         "users": [],
         "roles": [
          "support"
         ]
        },
        "excludeRequester": false,
        "quorum": 1,
        "deadline": "2026-11-21T16:02:00.000Z",
        "reminders": null,
        "escalation": [],
        "priority": 50,
        "labels": {},
        "source": {
         "system": "refund-agent",
         "run": "7f31",
         "task": "propose-refund"
        },
        "kind": "approval",
        "supersedes": null,
        "claimedBy": null,
        "claimedUntil": null,
        "viewer": {
         "id": "ana",
         "mayAnswer": false,
         "reasons": [
          "already_resolved"
         ],
         "snoozedUntil": null
        },
        "resolvedAt": "2026-11-21T14:09:30.000Z",
        "reason": null,
        "supersededBy": null,
        "delivery": {
         "state": "none",
         "acknowledgedAt": null
        },
        "body": "**42.50 EUR**",
        "paramsSchema": null,
        "paramsUi": null,
        "paramsData": null,
        "context": {
         "Order": "1042",
         "Paid": "42.50 EUR by card"
        },
        "answers": [],
        "response": {
         "chosenOptions": [
          "Approve"
         ],
         "targets": [
          "Approve"
         ],
         "comment": null,
         "respondedBy": {
          "id": "ana",
          "name": "Ana"
         },
         "channel": "api",
         "timedOut": false,
         "params": null,
         "respondedAt": "2026-11-21T14:09:30.000Z"
        }
       }
      },
      {
       "requestId": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e70",
       "status": 404,
       "problem": {
        "type": "urn:hitl-kit:problem:not_found",
        "title": "Not found",
        "status": 404,
        "code": "not_found",
        "detail": "There is no such request."
       }
      }
     ]
    }
   },
   "ProblemInvalidRequest": {
    "value": {
     "type": "urn:hitl-kit:problem:invalid_request",
     "title": "The request is not valid",
     "status": 400,
     "code": "invalid_request",
     "detail": "assignees is required.",
     "errors": [
      {
       "pointer": "/assignees",
       "message": "assignees is required.",
       "keyword": "required"
      }
     ]
    }
   },
   "ProblemUnauthenticated": {
    "value": {
     "type": "urn:hitl-kit:problem:unauthenticated",
     "title": "Not signed in",
     "status": 401,
     "code": "unauthenticated",
     "detail": "The server does not know who calls."
    }
   },
   "ProblemNotPermitted": {
    "value": {
     "type": "urn:hitl-kit:problem:not_permitted",
     "title": "Not permitted",
     "status": 403,
     "code": "not_permitted",
     "detail": "Failing a request needs the permission administer."
    }
   },
   "ProblemNotAssigned": {
    "value": {
     "type": "urn:hitl-kit:problem:not_assigned",
     "title": "Not assigned",
     "status": 403,
     "code": "not_assigned",
     "detail": "This request is assigned to others."
    }
   },
   "ProblemRequesterExcluded": {
    "value": {
     "type": "urn:hitl-kit:problem:requester_excluded",
     "title": "The requester may not answer",
     "status": 403,
     "code": "requester_excluded",
     "detail": "Who asked may not answer this request."
    }
   },
   "ProblemClaimedByOther": {
    "value": {
     "type": "urn:hitl-kit:problem:claimed_by_other",
     "title": "Claimed by somebody else",
     "status": 403,
     "code": "claimed_by_other",
     "detail": "Somebody else has claimed this request."
    }
   },
   "ProblemNotFound": {
    "value": {
     "type": "urn:hitl-kit:problem:not_found",
     "title": "Not found",
     "status": 404,
     "code": "not_found",
     "detail": "There is no such request."
    }
   },
   "ProblemMethodNotAllowed": {
    "value": {
     "type": "urn:hitl-kit:problem:method_not_allowed",
     "title": "Method not allowed",
     "status": 405,
     "code": "method_not_allowed",
     "detail": "DELETE is not a method of this path."
    }
   },
   "ProblemAlreadyResolved": {
    "value": {
     "type": "urn:hitl-kit:problem:already_resolved",
     "title": "Already resolved",
     "status": 409,
     "code": "already_resolved",
     "detail": "This request is already resolved.",
     "request": {
      "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
      "rev": 4,
      "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
      "state": "responded",
      "createdAt": "2026-11-21T14:02:00.000Z",
      "requestedBy": {
       "id": "refund-agent",
       "name": "Refund agent"
      },
      "subject": "Refund order 1042?",
      "options": [
       {
        "value": "Approve",
        "intent": "primary"
       },
       {
        "value": "Reject",
        "intent": "danger"
       }
      ],
      "defaults": [
       "Reject"
      ],
      "multiple": false,
      "assignees": {
       "users": [],
       "roles": [
        "support"
       ]
      },
      "excludeRequester": false,
      "quorum": 1,
      "deadline": "2026-11-21T16:02:00.000Z",
      "reminders": null,
      "escalation": [],
      "priority": 50,
      "labels": {},
      "source": {
       "system": "refund-agent",
       "run": "7f31",
       "task": "propose-refund"
      },
      "kind": "approval",
      "supersedes": null,
      "claimedBy": null,
      "claimedUntil": null,
      "viewer": {
       "id": "ana",
       "mayAnswer": false,
       "reasons": [
        "already_resolved"
       ],
       "snoozedUntil": null
      },
      "resolvedAt": "2026-11-21T14:09:30.000Z",
      "reason": null,
      "supersededBy": null,
      "delivery": {
       "state": "none",
       "acknowledgedAt": null
      },
      "body": "**42.50 EUR**",
      "paramsSchema": null,
      "paramsUi": null,
      "paramsData": null,
      "context": {
       "Order": "1042",
       "Paid": "42.50 EUR by card"
      },
      "answers": [],
      "response": {
       "chosenOptions": [
        "Approve"
       ],
       "targets": [
        "Approve"
       ],
       "comment": null,
       "respondedBy": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "timedOut": false,
       "params": null,
       "respondedAt": "2026-11-21T14:09:30.000Z"
      }
     }
    }
   },
   "ProblemDeadlinePassed": {
    "value": {
     "type": "urn:hitl-kit:problem:deadline_passed",
     "title": "The deadline has passed",
     "status": 409,
     "code": "deadline_passed",
     "detail": "The deadline of this request has passed.",
     "request": {
      "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e73",
      "rev": 2,
      "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
      "state": "defaulted",
      "createdAt": "2026-11-21T14:03:30.000Z",
      "requestedBy": {
       "id": "refund-agent",
       "name": "Refund agent"
      },
      "subject": "Refund order 1042?",
      "options": [
       {
        "value": "Approve",
        "intent": "primary"
       },
       {
        "value": "Reject",
        "intent": "danger"
       }
      ],
      "defaults": [
       "Reject"
      ],
      "multiple": false,
      "assignees": {
       "users": [],
       "roles": [
        "support"
       ]
      },
      "excludeRequester": false,
      "quorum": 1,
      "deadline": "2026-11-21T14:04:30.000Z",
      "reminders": null,
      "escalation": [],
      "priority": 50,
      "labels": {},
      "source": {
       "system": "refund-agent",
       "run": "7f31",
       "task": "propose-refund"
      },
      "kind": "approval",
      "supersedes": null,
      "claimedBy": null,
      "claimedUntil": null,
      "viewer": {
       "id": "ana",
       "mayAnswer": false,
       "reasons": [
        "deadline_passed"
       ],
       "snoozedUntil": null
      },
      "resolvedAt": "2026-11-21T14:04:30.000Z",
      "reason": null,
      "supersededBy": null,
      "delivery": {
       "state": "none",
       "acknowledgedAt": null
      },
      "body": "**42.50 EUR**",
      "paramsSchema": null,
      "paramsUi": null,
      "paramsData": null,
      "context": {
       "Order": "1042",
       "Paid": "42.50 EUR by card"
      },
      "answers": [],
      "response": {
       "chosenOptions": [
        "Reject"
       ],
       "targets": [
        "Reject"
       ],
       "comment": null,
       "respondedBy": null,
       "channel": "timeout",
       "timedOut": true,
       "params": null,
       "respondedAt": "2026-11-21T14:04:30.000Z"
      }
     }
    }
   },
   "ProblemAlreadyAnswered": {
    "value": {
     "type": "urn:hitl-kit:problem:already_answered",
     "title": "Already answered",
     "status": 409,
     "code": "already_answered",
     "detail": "You have answered this request already; others must, too.",
     "request": {
      "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e72",
      "rev": 2,
      "digest": "sha256:9a56f9722eb3f11ef12136448d259e078b565872ad3898398b6f8a12c124b4b9",
      "state": "awaiting_input",
      "createdAt": "2026-11-21T14:02:00.000Z",
      "requestedBy": {
       "id": "lena",
       "name": "Lena"
      },
      "subject": "Delete the archive of 2019?",
      "options": [
       {
        "value": "Approve"
       },
       {
        "value": "Reject",
        "intent": "danger",
        "veto": true,
        "requireComment": true
       }
      ],
      "defaults": null,
      "multiple": false,
      "assignees": {
       "users": [],
       "roles": [
        "support",
        "lead"
       ]
      },
      "excludeRequester": true,
      "quorum": 2,
      "deadline": "2026-11-22T14:02:00.000Z",
      "reminders": {
       "every": "PT4H",
       "max": 3
      },
      "escalation": [
       {
        "after": "PT12H",
        "assignees": {
         "users": [
          "ana"
         ],
         "roles": []
        },
        "mode": "add"
       }
      ],
      "priority": 50,
      "labels": {},
      "source": null,
      "kind": "approval",
      "supersedes": null,
      "claimedBy": null,
      "claimedUntil": null,
      "viewer": {
       "id": "ana",
       "mayAnswer": false,
       "reasons": [
        "already_answered"
       ],
       "snoozedUntil": null
      },
      "resolvedAt": null,
      "reason": null,
      "supersededBy": null,
      "delivery": {
       "state": "none",
       "acknowledgedAt": null
      },
      "body": null,
      "paramsSchema": null,
      "paramsUi": null,
      "paramsData": null,
      "context": null,
      "answers": [
       {
        "chosenOptions": [
         "Approve"
        ],
        "comment": null,
        "respondedBy": {
         "id": "ana",
         "name": "Ana"
        },
        "channel": "api",
        "respondedAt": "2026-11-21T14:03:30.000Z",
        "params": null,
        "timedOut": false
       }
      ],
      "response": null
     }
    }
   },
   "ProblemAlreadySuperseded": {
    "value": {
     "type": "urn:hitl-kit:problem:already_superseded",
     "title": "Already superseded",
     "status": 409,
     "code": "already_superseded",
     "detail": "Another request asks it again already.",
     "request": {
      "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f",
      "rev": 4,
      "digest": "sha256:d1c2d22cfc4deb9862cef08f6e91c6eefca425c351c61e134c163b595fa213af",
      "state": "responded",
      "createdAt": "2026-11-21T14:02:00.000Z",
      "requestedBy": {
       "id": "refund-agent",
       "name": "Refund agent"
      },
      "subject": "Refund order 1042?",
      "options": [
       {
        "value": "Approve",
        "intent": "primary"
       },
       {
        "value": "Reject",
        "intent": "danger"
       }
      ],
      "defaults": [
       "Reject"
      ],
      "multiple": false,
      "assignees": {
       "users": [],
       "roles": [
        "support"
       ]
      },
      "excludeRequester": false,
      "quorum": 1,
      "deadline": "2026-11-21T16:02:00.000Z",
      "reminders": null,
      "escalation": [],
      "priority": 50,
      "labels": {},
      "source": {
       "system": "refund-agent",
       "run": "7f31",
       "task": "propose-refund"
      },
      "kind": "approval",
      "callbackUrl": null,
      "handler": null,
      "supersedes": null,
      "claimedBy": null,
      "claimedUntil": null,
      "viewer": {
       "id": "refund-agent",
       "mayAnswer": false,
       "reasons": [
        "already_resolved",
        "not_permitted",
        "not_assigned"
       ],
       "snoozedUntil": null
      },
      "resolvedAt": "2026-11-21T14:09:30.000Z",
      "reason": null,
      "supersededBy": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e74",
      "delivery": {
       "state": "none",
       "acknowledgedAt": null
      },
      "body": "**42.50 EUR**",
      "paramsSchema": null,
      "paramsUi": null,
      "paramsData": null,
      "context": {
       "Order": "1042",
       "Paid": "42.50 EUR by card"
      },
      "answers": [],
      "response": {
       "chosenOptions": [
        "Approve"
       ],
       "targets": [
        "Approve"
       ],
       "comment": null,
       "respondedBy": {
        "id": "ana",
        "name": "Ana"
       },
       "channel": "api",
       "timedOut": false,
       "params": null,
       "respondedAt": "2026-11-21T14:09:30.000Z"
      }
     }
    }
   },
   "ProblemClaimRefused": {
    "value": {
     "type": "urn:hitl-kit:problem:claim_refused",
     "title": "Claim refused",
     "status": 409,
     "code": "claim_refused",
     "detail": "Several people must answer this request: nobody may claim it.",
     "request": {
      "id": "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e72",
      "rev": 1,
      "digest": "sha256:9a56f9722eb3f11ef12136448d259e078b565872ad3898398b6f8a12c124b4b9",
      "state": "awaiting_input",
      "createdAt": "2026-11-21T14:02:00.000Z",
      "requestedBy": {
       "id": "lena",
       "name": "Lena"
      },
      "subject": "Delete the archive of 2019?",
      "options": [
       {
        "value": "Approve"
       },
       {
        "value": "Reject",
        "intent": "danger",
        "veto": true,
        "requireComment": true
       }
      ],
      "defaults": null,
      "multiple": false,
      "assignees": {
       "users": [],
       "roles": [
        "support",
        "lead"
       ]
      },
      "excludeRequester": true,
      "quorum": 2,
      "deadline": "2026-11-22T14:02:00.000Z",
      "reminders": {
       "every": "PT4H",
       "max": 3
      },
      "escalation": [
       {
        "after": "PT12H",
        "assignees": {
         "users": [
          "ana"
         ],
         "roles": []
        },
        "mode": "add"
       }
      ],
      "priority": 50,
      "labels": {},
      "source": null,
      "kind": "approval",
      "supersedes": null,
      "claimedBy": null,
      "claimedUntil": null,
      "viewer": {
       "id": "ben",
       "mayAnswer": true,
       "reasons": [],
       "snoozedUntil": null
      },
      "resolvedAt": null,
      "reason": null,
      "supersededBy": null,
      "delivery": {
       "state": "none",
       "acknowledgedAt": null
      },
      "body": null,
      "paramsSchema": null,
      "paramsUi": null,
      "paramsData": null,
      "context": null,
      "answers": [],
      "response": null
     }
    }
   },
   "ProblemPurged": {
    "value": {
     "type": "urn:hitl-kit:problem:purged",
     "title": "Purged",
     "status": 410,
     "code": "purged",
     "detail": "This request was removed after its retention."
    }
   },
   "ProblemQuestionChanged": {
    "value": {
     "type": "urn:hitl-kit:problem:question_changed",
     "title": "The question has changed",
     "status": 412,
     "code": "question_changed",
     "detail": "The digest is not that of this request: what was shown is not what is asked."
    }
   },
   "ProblemTooLarge": {
    "value": {
     "type": "urn:hitl-kit:problem:too_large",
     "title": "Too large",
     "status": 413,
     "code": "too_large",
     "detail": "The body must have at most 1048576 bytes."
    }
   },
   "ProblemUnsupportedMediaType": {
    "value": {
     "type": "urn:hitl-kit:problem:unsupported_media_type",
     "title": "Unsupported media type",
     "status": 415,
     "code": "unsupported_media_type",
     "detail": "The body must be application/json."
    }
   },
   "ProblemInvalidOption": {
    "value": {
     "type": "urn:hitl-kit:problem:invalid_option",
     "title": "The options are not valid",
     "status": 422,
     "code": "invalid_option",
     "detail": "chosenOptions/0 is not an option of this request.",
     "errors": [
      {
       "pointer": "/chosenOptions/0",
       "message": "chosenOptions/0 is not an option of this request."
      }
     ]
    }
   },
   "ProblemInvalidParams": {
    "value": {
     "type": "urn:hitl-kit:problem:invalid_params",
     "title": "The params are not valid",
     "status": 422,
     "code": "invalid_params",
     "detail": "amount must be at least 0.",
     "errors": [
      {
       "pointer": "/params/amount",
       "message": "amount must be at least 0.",
       "keyword": "minimum"
      }
     ]
    }
   },
   "ProblemCommentRequired": {
    "value": {
     "type": "urn:hitl-kit:problem:comment_required",
     "title": "A comment is required",
     "status": 422,
     "code": "comment_required",
     "detail": "comment is required with Reject.",
     "errors": [
      {
       "pointer": "/comment",
       "message": "comment is required with Reject."
      }
     ]
    }
   },
   "ProblemInvalidSchema": {
    "value": {
     "type": "urn:hitl-kit:problem:invalid_schema",
     "title": "The params schema is not valid",
     "status": 422,
     "code": "invalid_schema",
     "detail": "\"$anchor\" is not in the params schema subset.",
     "errors": [
      {
       "pointer": "/paramsSchema/$anchor",
       "keyword": "$anchor",
       "message": "\"$anchor\" is not in the params schema subset."
      }
     ]
    }
   },
   "ProblemIdempotencyMismatch": {
    "value": {
     "type": "urn:hitl-kit:problem:idempotency_mismatch",
     "title": "The idempotency key belongs to something else",
     "status": 422,
     "code": "idempotency_mismatch",
     "detail": "This Idempotency-Key asked another question before."
    }
   },
   "ProblemRateLimited": {
    "value": {
     "type": "urn:hitl-kit:problem:rate_limited",
     "title": "Too many calls",
     "status": 429,
     "code": "rate_limited",
     "detail": "You have 20 streams open, all begun within the last minute. Close one, or wait."
    }
   },
   "ProblemInternal": {
    "value": {
     "type": "urn:hitl-kit:problem:internal",
     "title": "Internal error",
     "status": 500,
     "code": "internal",
     "detail": "The server failed. Its log says more under this instance.",
     "instance": "urn:uuid:0f0d7e3c-7f43-4f0e-9a55-0c4f9a1f2b6d"
    }
   },
   "ProblemUnavailable": {
    "value": {
     "type": "urn:hitl-kit:problem:unavailable",
     "title": "Unavailable",
     "status": 503,
     "code": "unavailable",
     "detail": "The store does not answer now."
    }
   }
  }
 }
};
