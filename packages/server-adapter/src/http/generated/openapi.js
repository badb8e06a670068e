// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.
export const openapi = {
 "openapi": "3.1.0",
 "info": {
  "title": "HITL Kit",
  "version": "1.0.0",
  "summary": "Ask a person, park without holding anything, resume exactly once with a typed result.",
  "description": "Paths stand under the mount point of the host (the demo mounts at `/api/hitl`).\n\nJSON is camelCase. Instants are RFC 3339 in UTC. Durations are ISO 8601 of weeks to seconds (`PT2H`; no months or\nyears, more than zero, at most ten years). Errors are `application/problem+json` with a stable `code`.\nUnknown fields and parameters, and unknown values of the headers that an operation names, are refused: nothing is\naccepted and ignored.\n\nCompatibility: within v1 there are only additions (new operations, new optional inputs, new fields in replies, new\ncodes). Readers ignore fields they do not know.\n",
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
   "name": "requests",
   "description": "Ask, read, wait, answer, withdraw."
  },
  {
   "name": "service",
   "description": "About the server itself."
  }
 ],
 "paths": {
  "/v1/requests": {
   "post": {
    "operationId": "createRequest",
    "tags": [
     "requests"
    ],
    "summary": "Ask people one question",
    "description": "Replies 201 with the new request. With an `Idempotency-Key` the same question asked again by the same requester\n(same digest, assignees, excludeRequester, quorum\nand supersedes) replies 200 with the same request, also after it is\nresolved; anything else under that key is `idempotency_mismatch`. The key is looked up before the clock: a\nreplay whose deadline has passed since is still a replay. Needs the permission `request`.\n",
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
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The request that this key asked before.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HitlRequest"
        }
       }
      }
     },
     "201": {
      "description": "The new request.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       },
       "Location": {
        "description": "The path of the new request.",
        "schema": {
         "type": "string"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/HitlRequest"
        }
       }
      },
      "links": {
       "get": {
        "operationId": "getRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "wait": {
        "operationId": "waitForRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "respond": {
        "operationId": "respondToRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "cancel": {
        "operationId": "cancelRequest",
        "parameters": {
         "requestId": "$response.body#/id"
        }
       },
       "events": {
        "operationId": "listEvents",
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
      "$ref": "#/components/responses/Unprocessable"
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
    "description": "Items are summaries: no body, context, paramsSchema, paramsUi, paramsData or submitted params. Pages are keyset:\npass `nextCursor` back as `cursor` with the same parameters. Requests past their deadline that are not resolved\nyet are left out.\n",
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
    "description": "Reading a request whose deadline has passed resolves it first. What I may not see is `not_found`.",
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
     "requests"
    ],
    "summary": "Long poll until the request is resolved",
    "description": "Replies 200 with the request at once when it is resolved, otherwise when it is or when `seconds` have passed,\nwhichever is first: look at `state`. Ask again as long as it is `awaiting_input`.\n",
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
      }
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
     "requests"
    ],
    "summary": "Answer a request",
    "description": "The first response wins; every later one is 409 and carries the request. Checked in this order: authentication,\nmy own `Idempotency-Key` (my retry gets my original 200), visibility (404), state (409), deadline (409), digest\n(412), eligibility (403), payload (422).\n",
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
      "$ref": "#/components/responses/Unprocessable"
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
     "requests"
    ],
    "summary": "Withdraw a request",
    "description": "By its requester (with the permission `request`) or an administrator.",
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
        "cancel": {
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
  "/v1/requests/{requestId}/fail": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "failRequest",
    "tags": [
     "requests"
    ],
    "summary": "Mark a request as failed",
    "description": "By an administrator; the waiter gets the reason.\n",
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
          "reason": "The parcel was found."
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
  "/v1/requests/{requestId}/claim": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "claimRequest",
    "tags": [
     "requests"
    ],
    "summary": "Take a request for oneself for a while",
    "description": "Others may not answer while the claim lasts (`PT1H` when `for` is absent). Never holds the deadline up; `claim_refused` with a quorum.\n",
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
  "/v1/requests/{requestId}/release": {
   "parameters": [
    {
     "$ref": "#/components/parameters/RequestId"
    }
   ],
   "post": {
    "operationId": "releaseRequest",
    "tags": [
     "requests"
    ],
    "summary": "Give a claim up",
    "description": "By its claimer or an administrator; nothing changes where nobody holds a claim.\n",
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
     "requests"
    ],
    "summary": "Change who may answer",
    "description": "An administrator sets all assignees; an assignee delegates his own part.\n",
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
        "usual": {
         "value": {
          "delegateTo": "ben"
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
     "requests"
    ],
    "summary": "Hide a request from my own inbox for a while",
    "description": "Nobody else's inbox changes, and the deadline goes on; the events tell of it.\n",
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
         "value": {
          "until": "2026-11-22T08:00:00Z"
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
     "requests"
    ],
    "summary": "Say something about a request",
    "description": "By whoever may see it, also after it is resolved; it stands in the events.\n",
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
    "responses": {
     "200": {
      "description": "Every reason, the gravest first.",
      "headers": {
       "Hitl-Now": {
        "$ref": "#/components/headers/HitlNow"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Eligibility"
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
     "requests"
    ],
    "summary": "Answer many requests at once",
    "description": "Each is answered on its own, as respondToRequest would; one that is refused does not stop the others.",
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
    "description": "`event: change` with data `{ id, rev, state }` for every change of a request I may see; `event: resync` when\nhints were lost; a comment as heartbeat every 15 s. No replay and never content: read again on every hint, and\nafter every reconnect. The caller is authenticated anew at least every minute. A server holds 20 streams of one\nactor, unless its host says otherwise: a new one over that ends the oldest, or gets 429 where all were begun\nwithin the last minute.\n",
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
        "example": "event: change\ndata: {\"id\":\"0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f\",\"rev\":2,\"state\":\"responded\"}\n\n"
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
    "security": [],
    "responses": {
     "200": {
      "description": "The contract as JSON.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "additionalProperties": true
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
    "description": "The host's own session cookie; its name is the host's. An unsafe call that carries a cookie and no\nAuthorization header must come from the same origin or an allowed one.\n"
   }
  },
  "parameters": {
   "RequestId": {
    "name": "requestId",
    "in": "path",
    "required": true,
    "description": "A request's id (UUIDv7). A malformed id is `not_found`.",
    "schema": {
     "type": "string",
     "examples": [
      "0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f"
     ]
    }
   },
   "IdempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "Makes a retry safe. 1 to 255 printable ASCII characters, scoped to the tenant and the caller.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[ -~]+$",
     "examples": [
      "order-1042/refund"
     ]
    }
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
    }
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
    }
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
    }
   },
   "Query": {
    "name": "q",
    "in": "query",
    "description": "Only requests whose subject or body holds this text, whatever its case.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
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
    }
   },
   "PriorityMin": {
    "name": "priorityMin",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "maximum": 100
    }
   },
   "SourceSystem": {
    "name": "source.system",
    "in": "query",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "SourceWorkflow": {
    "name": "source.workflow",
    "in": "query",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "SourceRun": {
    "name": "source.run",
    "in": "query",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "SourceTask": {
    "name": "source.task",
    "in": "query",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "CreatedAfter": {
    "name": "createdAfter",
    "in": "query",
    "description": "At this instant or later.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    }
   },
   "CreatedBefore": {
    "name": "createdBefore",
    "in": "query",
    "description": "Before this instant.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    }
   },
   "DeadlineBefore": {
    "name": "deadlineBefore",
    "in": "query",
    "description": "With a deadline before this instant.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    }
   },
   "RespondedBy": {
    "name": "respondedBy",
    "in": "query",
    "description": "Answered by this person.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
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
    }
   },
   "Cursor": {
    "name": "cursor",
    "in": "query",
    "description": "The `nextCursor` of the page before.",
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
    }
   }
  },
  "headers": {
   "HitlNow": {
    "description": "The store's clock when it served this reply. Correct countdowns by it.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    }
   },
   "RetryAfter": {
    "description": "Seconds after which the same call may succeed.",
    "schema": {
     "type": "integer",
     "minimum": 1
    }
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
      }
     }
    }
   },
   "InvalidRequest": {
    "description": "`invalid_request`: a body, parameter or header breaks a rule; nothing was written.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "missingAssignees": {
        "$ref": "#/components/examples/ProblemInvalidRequest"
       }
      }
     }
    }
   },
   "Unauthenticated": {
    "description": "`unauthenticated`: the host does not know who calls.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "NotPermitted": {
    "description": "`not_permitted`: the caller lacks the permission, or the call came from a foreign origin.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Refused": {
    "description": "`not_permitted`, `not_assigned`, `requester_excluded` or `claimed_by_other`.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "NotFound": {
    "description": "`not_found`: there is no such request, or the caller may not see it.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Conflict": {
    "description": "`already_resolved`, `deadline_passed`, `already_answered` or `claim_refused`; carries the request.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "AlreadySuperseded": {
    "description": "`already_superseded`: another request asks that one again already; carries the superseded request.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Purged": {
    "description": "`purged`: the request was removed after its retention.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "QuestionChanged": {
    "description": "`question_changed`: the digest is not that of this request.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "TooLarge": {
    "description": "`too_large`: the body has more bytes than the server takes.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "`unsupported_media_type`: the body is not `application/json`.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Unprocessable": {
    "description": "`invalid_option`, `invalid_params`, `comment_required`, `invalid_schema` or `idempotency_mismatch`.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "invalidParams": {
        "$ref": "#/components/examples/ProblemInvalidParams"
       }
      }
     }
    }
   },
   "RateLimited": {
    "description": "`rate_limited`: too many calls of this actor. `Retry-After` says in how many seconds to try again.",
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Internal": {
    "description": "`internal`: a defect. `instance` is an id that stands in the server log too.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Unavailable": {
    "description": "`unavailable`: the store does not answer now. Try again.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
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
    "description": "ISO 8601 of weeks to seconds, more than zero, at most ten years.",
    "examples": [
     "PT2H"
    ]
   },
   "State": {
    "type": "string",
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
    "maxLength": 200
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
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
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
        "type": "string",
        "minLength": 1,
        "maxLength": 200
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
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       }
      }
     }
    ]
   },
   "ActorRef": {
    "type": "object",
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
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "roles": {
        "type": "array",
        "uniqueItems": true,
        "items": {
         "type": "string",
         "minLength": 1,
         "maxLength": 200
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
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "workflow": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "run": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "task": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
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
    "additionalProperties": false,
    "required": [
     "subject",
     "assignees"
    ],
    "properties": {
     "subject": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     },
     "body": {
      "type": [
       "string",
       "null"
      ],
      "description": "Markdown of at most 100 KB."
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
      "description": "Highlighted in the UI and taken at the deadline."
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
      ]
     },
     "paramsUi": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true,
      "description": "An rjsf uiSchema."
     },
     "paramsData": {
      "description": "Initial values; what counts when no params are submitted."
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
      "$ref": "#/components/schemas/Duration"
     },
     "deadline": {
      "$ref": "#/components/schemas/Instant"
     },
     "reminders": {
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
      "description": "Adds or replaces assignees when nobody has answered; `after` counts from creation and increases.",
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
      "default": 50
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
      "maxLength": 10000
     },
     "digest": {
      "type": "string",
      "description": "The digest of what was shown; anything else than the request's is `question_changed`."
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
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "pattern": "^[ -~]+$"
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
         "maxLength": 10000
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
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    }
   },
   "ClaimInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "for": {
      "$ref": "#/components/schemas/Duration"
     }
    }
   },
   "EmptyInput": {
    "type": "object",
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
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "description": "The id of a person."
       }
      }
     }
    ]
   },
   "SnoozeInput": {
    "type": "object",
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
      "description": "Null brings it back now."
     }
    }
   },
   "CommentInput": {
    "type": "object",
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
      "type": "boolean"
     }
    }
   },
   "Answer": {
    "type": "object",
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
      "type": "boolean"
     }
    }
   },
   "ResponseSummary": {
    "type": "object",
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
      "type": "boolean"
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
      "type": "boolean"
     }
    }
   },
   "Viewer": {
    "type": "object",
    "description": "What the caller may do with this request now.",
    "required": [
     "id",
     "mayAnswer",
     "reasons"
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
     }
    }
   },
   "DeliverySummary": {
    "type": "object",
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
      "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$"
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
      "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$",
      "description": "SHA-256 over the canonical JSON (RFC 8785) of what a person is shown."
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
   "ChangeHint": {
    "type": "object",
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
      "type": "string"
     },
     "keyword": {
      "type": "string"
     }
    }
   },
   "Problem": {
    "type": "object",
    "description": "RFC 9457.",
    "required": [
     "type",
     "title",
     "status",
     "code",
     "detail"
    ],
    "properties": {
     "type": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "detail": {
      "type": "string"
     },
     "instance": {
      "type": "string"
     },
     "errors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FieldError"
      }
     },
     "request": {
      "$ref": "#/components/schemas/HitlRequest"
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
   }
  }
 }
};
