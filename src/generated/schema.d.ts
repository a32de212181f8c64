// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
    "/chat-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a chat app
         * @description Sends a message to a chat, agent or chatflow app and answers whole or as events. Agent apps answer as events only.
         *     When the connection breaks, the answer of a chat or agent app dies with it; a chatflow run goes on and can be followed at its events.
         */
        post: operations["chat.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat-messages/{task_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `task_id` of any event of the stream. */
                task_id: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a streaming answer
         * @description Stops an answer that is being streamed; the stream then ends by itself, and reading it to its end keeps the partial answer in the history.
         *     It is a success for unknown and finished tasks too.
         */
        post: operations["chat.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/completion-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a completion app
         * @description Has a completion app write one text and answers whole or as events. There is no conversation.
         *     When the connection breaks, the answer dies with it and is stored empty.
         */
        post: operations["completion.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/completion-messages/{task_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `task_id` of any event of the stream. */
                task_id: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a streaming completion
         * @description Stops a text that is being streamed; the stream then ends by itself with `message_end`.
         *     It is a success for unknown and finished tasks, and for another `user`, too.
         */
        post: operations["completion.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow
         * @description Runs the published version of a workflow app; a run that fails is a 200 with `status: failed`. It goes on when the caller leaves, and `workflows.runs.events` shows the rest.
         *     Streamed, inputs that do not fit are no 400: one ping, silence, closed after 300 s. A run that waits in the server's queue looks the same.
         */
        post: operations["workflows.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a published version of the app's workflow, a UUID. */
                workflow_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow's version
         * @description Runs a chosen version of a workflow app, in all else like `workflows.run`. Drafts are refused.
         */
        post: operations["workflows.runVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/tasks/{task_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `task_id` of the run's events; any other text is answered with success as well. */
                task_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a run
         * @description Stops a streamed run, whoever started it. Its stream ends with a `workflow_finished` whose `status` is `stopped`.
         */
        post: operations["workflows.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/run/{workflow_run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run, a UUID; anything else is a 500. */
                workflow_run_id: components["parameters"]["workflowRunId"];
            };
            cookie?: never;
        };
        /**
         * Get a run
         * @description Tells how a run of a workflow or chatflow stands and what it gave, to any user of the app.
         */
        get: operations["workflows.runs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{workflow_run_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run, a UUID; anything else is a 500. */
                workflow_run_id: components["parameters"]["workflowRunId"];
            };
            cookie?: never;
        };
        /**
         * Watch a run
         * @description Streams what a run of a workflow or chatflow does from now on; of a run that has ended, one `workflow_finished`. What was said between the break and this call is lost,
         *     but `include_state_snapshot` replays the nodes, in a poorer form and without text. Of a paused run nothing but pings come: open first, then submit the form.
         */
        get: operations["workflows.runs.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         * @description Lists the runs of a workflow app, newest first. Of any other app the list is empty.
         */
        get: operations["workflows.logs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form/human_input/{form_token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `form_token` of a pause, 22 characters. */
                form_token: components["parameters"]["formToken"];
            };
            cookie?: never;
        };
        /**
         * Get a form
         * @description Shows the form that a paused run waits for, until it is submitted or lapses.
         */
        get: operations["humanInput.get"];
        put?: never;
        /**
         * Fill in a form
         * @description Submits a form, upon which its run goes on by itself; watch it with `workflows.runs.events`, opened before this call.
         *     Every field needs a value. Sent twice, the second is a 412 though the first was taken.
         */
        post: operations["humanInput.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description Lists a conversation's messages: a page holds the newest ones before `first_id`, the oldest of them first.
         *     Iterated, they come backwards in time, the newest of all first. An unknown `user` is created.
         *     A file's address is signed anew on every read.
         */
        get: operations["messages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}/suggested": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the message. */
                message_id: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        /**
         * Suggest next questions
         * @description Has a model think up what the end user may want to ask next. Only where the app has follow-up questions switched on.
         */
        get: operations["messages.suggested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}/feedbacks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the message. */
                message_id: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate an answer
         * @description Stores what an end user thinks of an answer, in place of what was said before, or takes it back. Completion apps have answers to rate as well.
         */
        post: operations["messages.feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Lists the conversations of one end user, the latest first unless `sort_by` says otherwise. An unknown `user` has none, and is created.
         *     Conversations that share the cursor's second are left out of the next page.
         */
        get: operations["conversations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * @description Removes a conversation. The server wants a JSON body, `{}` at least, and sends none back.
         */
        delete: operations["conversations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name a conversation
         * @description Gives a conversation a name, or has the model make one up from its first messages. When the model fails the old name stays, with a 200.
         */
        post: operations["conversations.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/variables": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * List a conversation's variables
         * @description Lists the variables that a chatflow keeps for a conversation. The client asks for 100 at once: they are all created in the same second,
         *     and a cursor skips what shares its second.
         */
        get: operations["conversations.variables.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/variables/{variable_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
                /** @description Id of the variable. */
                variable_id: components["parameters"]["variableId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a conversation variable
         * @description Gives one variable of a chatflow's conversation a new value of its own type. The answer shows the value as text, so it cannot be sent back.
         */
        put: operations["conversations.variables.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a file that a message or run can name afterwards, with the key of the same app and the same `user`.
         *     Takes any extension and empty files; which kinds an app makes use of, `app.parameters` tells.
         */
        post: operations["files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id that the upload got. */
                file_id: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        /**
         * Download a file
         * @description Sends the bytes of an uploaded file, once a message of this app has used it; files of workflow runs are never found.
         *     Always the whole file: a `Range` header is ignored.
         */
        get: operations["files.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audio-to-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn speech into text
         * @description Has the app's speech-to-text model write down what is said. The content type of the part `file` decides whether it is taken.
         */
        post: operations["audio.transcribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/text-to-audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn text into speech
         * @description Has the app's text-to-speech model speak a text or a stored answer. An unknown message, or one with an empty answer, is a 200 with `null`.
         *     A failure after the first byte just ends the sound.
         */
        post: operations["audio.speak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the app is
         * @description Name, kind and maker of the app that the key belongs to. Works before the app is published.
         */
        get: operations["app.info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the app takes
         * @description The form, the features and the limits of the app.
         *     Apart from `system_parameters` it is the stored configuration, so chat, agent and completion apps answer in another depth than chatflow and workflow apps.
         */
        get: operations["app.parameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Icons of the app's tools
         * @description What is needed to show the tools that an agent or a tool node calls. Never refused for want of publishing.
         */
        get: operations["app.meta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look of the web page
         * @description Title, icon, colours and texts of the app's own web page. An app has them before it is published.
         */
        get: operations["app.site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app/feedbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ratings of the app's messages
         * @description Ratings by end users and by the workspace, the newest first. The answer does not say whether there are more; a short page is the last.
         *     A workflow app answers with none.
         */
        get: operations["app.feedbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prepared answers
         * @description The newest first. A page has at most 100 rows; a `page` or `limit` that makes no sense falls back to the usual one and is repeated in the answer all the same.
         *     Any app may ask; completion and workflow apps have none.
         */
        get: operations["annotations.list"];
        put?: never;
        /**
         * Prepare an answer
         * @description Stores an answer for a question. It is given only while annotation reply is on; then it is indexed in the background.
         */
        post: operations["annotations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/annotations/{annotation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the annotation. */
                annotation_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a prepared answer
         * @description Replaces question and answer; both must be sent. `hit_count` stays.
         */
        put: operations["annotations.update"];
        post?: never;
        /**
         * Delete a prepared answer
         * @description Deletes it and the record of its hits. Takes no body.
         */
        delete: operations["annotations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/annotation-reply/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description On or off. */
                action: components["parameters"]["replyAction"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch prepared answers
         * @description Starts a job that switches annotation reply on, indexing all annotations with an embedding model, or off.
         *     Ask `annotations.reply.status` for its end; a wrong model shows only there.
         */
        post: operations["annotations.reply.configure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/annotation-reply/{action}/status/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description On or off. */
                action: components["parameters"]["replyAction"];
                /** @description Id of the job. */
                job_id: string;
            };
            cookie?: never;
        };
        /**
         * Status of the switch
         * @description How far a job is. A failed one answers 200 with `job_status` `error`. It is forgotten ten minutes after its end, which then looks like a job that never was.
         */
        get: operations["annotations.reply.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/end-users/{end_user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the end user, as `created_by` of an upload or `from_end_user_id` of a rating has it. */
                end_user_id: string;
            };
            cookie?: never;
        };
        /**
         * Get an end user
         * @description Tells who an end user id is. There is no way from a `user` text to the id.
         */
        get: operations["endUsers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the knowledge bases
         * @description Lists the knowledge bases of the workspace, newest first, as its owner sees them.
         *     Count pages by `total`: `has_more` is wrong for a full last page, and for a `limit` above 100.
         */
        get: operations["datasets.list"];
        put?: never;
        /**
         * Make a knowledge base
         * @description Makes an empty knowledge base. Whatever is left open, its first document settles.
         */
        post: operations["datasets.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * Get a knowledge base
         * @description Reads one knowledge base.
         */
        get: operations["datasets.get"];
        put?: never;
        post?: never;
        /**
         * Delete a knowledge base
         * @description Deletes a knowledge base and its documents, also while apps use it. The clearing goes on after the answer.
         */
        delete: operations["datasets.delete"];
        options?: never;
        head?: never;
        /**
         * Change a knowledge base
         * @description Changes what is sent and leaves the rest. Another technique or embedding model has all documents indexed anew.
         *     To make an economy knowledge base `high_quality` without both names of an embedding model is a 500.
         */
        patch: operations["datasets.update"];
        trace?: never;
    };
    "/datasets/{dataset_id}/retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search a knowledge base
         * @description Searches the documents that are enabled. An economy knowledge base finds nothing unless the settings say `keyword_search`.
         *     Of a hit's document 1.14.1 tells the id alone. When the model that sorts again fails, a hybrid search finds nothing and others are a 400.
         */
        post: operations["datasets.retrieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/document/create-by-text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a text
         * @description Adds a text and indexes it in the background. A document of the same name is overwritten and keeps its id, unless it is
         *     disabled. A segment length that is out of range shows up as a failed document only.
         */
        post: operations["documents.createByText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/document/create-by-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file
         * @description Adds a file and indexes it in the background. A document of the same name is overwritten and keeps its id, unless it is
         *     disabled or `duplicate` is false. A file that cannot be read shows up as a failed document only.
         */
        post: operations["documents.createByFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * List documents
         * @description Lists the documents of a knowledge base, newest first, a page at a time. `has_more` is right only with a `limit` up to 100
         *     and a last page that is not exactly full; `total` can be trusted.
         */
        get: operations["documents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        /**
         * Show a document
         * @description Shows one document with its rules and counts. Other than in lists there is no `word_count`, and metadata numbers are numbers.
         */
        get: operations["documents.get"];
        put?: never;
        post?: never;
        /**
         * Delete a document
         * @description Deletes a document with its segments, even while it is indexed, unless it is archived.
         */
        delete: operations["documents.delete"];
        options?: never;
        head?: never;
        /**
         * Replace a document's file
         * @description Gives a document a new file, a new rule, or both, and indexes it again under its old batch. Only an `available` document can
         *     be updated, and a name alone is not enough.
         */
        patch: operations["documents.update"];
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}/update-by-text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a document's text
         * @description Gives a document a new text, a new rule, or both, and indexes it again under its old batch. Only an `available` document can
         *     be updated, and a name alone is not enough.
         */
        post: operations["documents.updateByText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}/update-by-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a document's file
         * @deprecated
         * @description The older address of `documents.update`, which does the same.
         */
        post: operations["documents.updateByFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{batch}/indexing-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description What creating or updating the document answered as `batch`. */
                batch: components["parameters"]["batch"];
            };
            cookie?: never;
        };
        /**
         * Follow indexing
         * @description Tells how far indexing of a batch is; ask until each document is `completed` or `error`. After an overwrite or an update the
         *     old times and counts may stay for a while. High-quality documents wait for each other.
         */
        get: operations["documents.indexingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/status/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description What to do. Only completed documents can be disabled; the others take documents in any state. */
                action: components["parameters"]["action"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Enable, disable or archive documents
         * @description Does one thing to many documents, all or none. What is already so is passed over, but a document that a former action still
         *     works on is refused; wait a moment then.
         */
        patch: operations["documents.setStatus"];
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set documents' metadata
         * @description Sets metadata values of many documents, one document after the other. A list replaces what the document has, unless it is
         *     partial. Ids and names of fields are not checked, values not converted.
         */
        post: operations["documents.setMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        /**
         * Get a download link
         * @description Gives a signed address of the file that a document was made from; texts have one too, documents of pipelines have none.
         */
        get: operations["documents.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/download-zip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download files as ZIP
         * @description Packs the files that documents were made from. Texts have one too, documents of pipelines have none.
         */
        post: operations["documents.downloadZip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        /**
         * List a document's segments
         * @description Lists the segments by position, those included that are still being indexed or about to be replaced.
         */
        get: operations["segments.list"];
        put?: never;
        /**
         * Add segments
         * @description Puts segments at the end of a document and indexes them before it answers. A failure to index is no refusal: such a segment
         *     comes back with status `error`.
         */
        post: operations["segments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
            };
            cookie?: never;
        };
        /**
         * Get a segment
         * @description Gives one segment with its attachments, and with its child chunks where the document keeps them in paragraphs.
         */
        get: operations["segments.get"];
        put?: never;
        /**
         * Change a segment
         * @description Changes a segment and indexes it before it answers; every change but `enabled: false` leaves it enabled. A failure to index
         *     is no refusal: the segment comes back with status `error`. Disabling locks it against changes, for ten minutes at most.
         */
        post: operations["segments.update"];
        /**
         * Delete a segment
         * @description Deletes a segment with its child chunks.
         */
        delete: operations["segments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
            };
            cookie?: never;
        };
        /**
         * List a segment's child chunks
         * @description Lists the child chunks by position; the only way to them in full-doc mode, where segments come without.
         */
        get: operations["segments.children.list"];
        put?: never;
        /**
         * Add a child chunk
         * @description Puts a child chunk at the end of a segment. Any document takes it, but only in a high-quality knowledge base does retrieval
         *     find it, and only in paragraph mode does its segment show it.
         */
        post: operations["segments.children.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
                /** @description Id of the child chunk. */
                child_chunk_id: components["parameters"]["childChunkId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a child chunk
         * @description Deletes a child chunk.
         */
        delete: operations["segments.children.delete"];
        options?: never;
        head?: never;
        /**
         * Change a child chunk
         * @description Gives a child chunk a new text; one that the server had cut becomes `customized`.
         */
        patch: operations["segments.children.update"];
        trace?: never;
    };
    "/datasets/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description All tags of the workspace, the newest first, on one page.
         *     Releases 1.13.0 to 1.14.1 answer 400 `invalid_param` unless there is none; `datasets.tags.list` and the `tags` of a knowledge base still tell names and ids.
         */
        get: operations["tags.list"];
        put?: never;
        /**
         * Create a tag
         * @description Creates a tag for knowledge bases.
         *     Releases 1.13.0 to 1.14.1 create it and then answer 400 `invalid_param` with `DataSetTag` in the message, so its id stays unknown.
         */
        post: operations["tags.create"];
        /**
         * Delete a tag
         * @description Deletes a tag and its bindings; the knowledge bases stay. The id travels in a JSON body, the query is not looked at.
         */
        delete: operations["tags.delete"];
        options?: never;
        head?: never;
        /**
         * Rename a tag
         * @description Gives a tag a new name.
         *     Releases 1.13.0 to 1.14.1 rename it and then answer 400 `invalid_param` with `DataSetTag` in the message.
         */
        patch: operations["tags.update"];
        trace?: never;
    };
    "/datasets/tags/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag a knowledge base
         * @description Adds tags to a knowledge base. Works even where API access to the knowledge base is switched off.
         */
        post: operations["tags.bind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/tags/unbinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Untag a knowledge base
         * @description Takes tags from a knowledge base. Works even where API access to the knowledge base is switched off.
         */
        post: operations["tags.unbind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * Tags of a knowledge base
         * @description All tags of one knowledge base, by id and name.
         */
        get: operations["datasets.tags.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * List the metadata fields
         * @description All fields made for the knowledge base, on one page. Built-in fields are not among them, `metadata.builtIn.list` has those.
         */
        get: operations["metadata.list"];
        put?: never;
        /**
         * Create a metadata field
         * @description Creates a field that documents of the knowledge base can have. An empty name is taken.
         */
        post: operations["metadata.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/metadata/{metadata_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description Id of the field. */
                metadata_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a metadata field
         * @description Deletes a field and its values on documents that are completed, enabled and not archived.
         */
        delete: operations["metadata.delete"];
        options?: never;
        head?: never;
        /**
         * Rename a metadata field
         * @description Gives a field a new name; its type stays. Values are carried over on documents that are completed, enabled and not archived.
         *     Release 1.14.1 refuses the name that the field has already, so a repeated request is a 400.
         */
        patch: operations["metadata.update"];
        trace?: never;
    };
    "/datasets/{dataset_id}/metadata/built-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * List built-in fields
         * @description Fields that the server fills in by itself, whether they are on or not; `metadata.list` tells that.
         */
        get: operations["metadata.builtIn.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/metadata/built-in/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description On or off. */
                action: "enable" | "disable";
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch built-in fields
         * @description Switches the built-in fields on or off for all documents. Takes no body; what is on already stays on.
         */
        post: operations["metadata.builtIn.toggle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/current/models/model-types/{model_type}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kind of model, in lower case. `text-generation`, `embeddings` and `reranking` are older words for `llm`, `text-embedding` and `rerank`. */
                model_type: "llm" | "text-embedding" | "rerank" | "speech2text" | "moderation" | "tts" | "text-generation" | "embeddings" | "reranking";
            };
            cookie?: never;
        };
        /**
         * List usable models
         * @description Models that are set up in the workspace and can be used now, with the names that settings of a knowledge base want.
         */
        get: operations["models.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/pipeline/file-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a pipeline file
         * @description Uploads a file for runs of any pipeline of the workspace. 1.14.1 refuses no type, and a file that is too large by a 400.
         */
        post: operations["pipelines.uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/pipeline/datasource-plugins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * List a pipeline's datasources
         * @description Lists the nodes that a run can start at. A pipeline that was never published answers from its draft.
         */
        get: operations["pipelines.datasources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description Id of the datasource node. */
                node_id: components["parameters"]["nodeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a datasource
         * @description Crawls a website or lists what an online source holds, for the caller to choose from and run the pipeline on. Whatever fails
         *     once the stream is open is an event under HTTP 200, an unknown node included.
         */
        post: operations["pipelines.runNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/pipeline/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a pipeline
         * @description Makes documents from the sources with the published pipeline: the answer is JSON at once, streaming or not, and their indexing
         *     is followed by its `batch`. With `is_published: false` it tries the draft out on the first source and makes none;
         *     an empty list of sources is answered as if it were published.
         */
        post: operations["pipelines.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat-messages#stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a chat app
         * @description Sends a message to a chat, agent or chatflow app and answers whole or as events. Agent apps answer as events only.
         *     When the connection breaks, the answer of a chat or agent app dies with it; a chatflow run goes on and can be followed at its events.
         */
        post: operations["chat.stream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/completion-messages#stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a completion app
         * @description Has a completion app write one text and answers whole or as events. There is no conversation.
         *     When the connection breaks, the answer dies with it and is stored empty.
         */
        post: operations["completion.stream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/run#stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow
         * @description Runs the published version of a workflow app; a run that fails is a 200 with `status: failed`. It goes on when the caller leaves, and `workflows.runs.events` shows the rest.
         *     Streamed, inputs that do not fit are no 400: one ping, silence, closed after 300 s. A run that waits in the server's queue looks the same.
         */
        post: operations["workflows.stream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/run#stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a published version of the app's workflow, a UUID. */
                workflow_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow's version
         * @description Runs a chosen version of a workflow app, in all else like `workflows.run`. Drafts are refused.
         */
        post: operations["workflows.streamVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{dataset_id}/pipeline/run#stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a pipeline
         * @description Makes documents from the sources with the published pipeline: the answer is JSON at once, streaming or not, and their indexing
         *     is followed by its `batch`. With `is_published: false` it tries the draft out on the first source and makes none;
         *     an empty list of sources is answered as if it were published.
         */
        post: operations["pipelines.stream"];
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
        /** @description What the stream of a chat, agent or chatflow app says. `ping` has no data and is not in it; a newer server may say more. */
        ChatEvent: components["schemas"]["ChatMessageEvent"] | components["schemas"]["AgentMessageEvent"] | components["schemas"]["AgentThoughtEvent"] | components["schemas"]["MessageFileEvent"] | components["schemas"]["MessageEndEvent"] | components["schemas"]["MessageReplaceEvent"] | components["schemas"]["TtsMessageEvent"] | components["schemas"]["TtsMessageEndEvent"] | components["schemas"]["ChatErrorEvent"] | components["schemas"]["ChatflowWorkflowStartedEvent"] | components["schemas"]["ChatflowWorkflowFinishedEvent"] | components["schemas"]["ChatflowWorkflowPausedEvent"] | components["schemas"]["ChatflowNodeStartedEvent"] | components["schemas"]["ChatflowNodeFinishedEvent"] | components["schemas"]["ChatflowNodeRetryEvent"] | components["schemas"]["ChatflowIterationStartedEvent"] | components["schemas"]["ChatflowIterationNextEvent"] | components["schemas"]["ChatflowIterationCompletedEvent"] | components["schemas"]["ChatflowLoopStartedEvent"] | components["schemas"]["ChatflowLoopNextEvent"] | components["schemas"]["ChatflowLoopCompletedEvent"] | components["schemas"]["ChatflowHumanInputRequiredEvent"] | components["schemas"]["ChatflowHumanInputFormFilledEvent"] | components["schemas"]["ChatflowHumanInputFormTimeoutEvent"] | components["schemas"]["ChatflowAgentLogEvent"] | components["schemas"]["ChatflowReasoningChunkEvent"] | components["schemas"]["ChatflowTextChunkEvent"];
        /** @description What the stream of a completion app says. `ping` has no data and is not in it; a newer server may say more. */
        CompletionEvent: components["schemas"]["CompletionMessageEvent"] | components["schemas"]["CompletionMessageFileEvent"] | components["schemas"]["CompletionMessageEndEvent"] | components["schemas"]["CompletionMessageReplaceEvent"] | components["schemas"]["CompletionTtsMessageEvent"] | components["schemas"]["CompletionTtsMessageEndEvent"] | components["schemas"]["CompletionErrorEvent"];
        /** @description An event of a streamed workflow run. */
        WorkflowEvent: components["schemas"]["WorkflowStartedEvent"] | components["schemas"]["NodeStartedEvent"] | components["schemas"]["NodeFinishedEvent"] | components["schemas"]["NodeRetryEvent"] | components["schemas"]["IterationStartedEvent"] | components["schemas"]["IterationNextEvent"] | components["schemas"]["IterationCompletedEvent"] | components["schemas"]["LoopStartedEvent"] | components["schemas"]["LoopNextEvent"] | components["schemas"]["LoopCompletedEvent"] | components["schemas"]["TextChunkEvent"] | components["schemas"]["TextReplaceEvent"] | components["schemas"]["ReasoningChunkEvent"] | components["schemas"]["AgentLogEvent"] | components["schemas"]["HumanInputRequiredEvent"] | components["schemas"]["HumanInputFormFilledEvent"] | components["schemas"]["HumanInputFormTimeoutEvent"] | components["schemas"]["WorkflowTtsMessageEvent"] | components["schemas"]["WorkflowTtsMessageEndEvent"] | components["schemas"]["WorkflowPausedEvent"] | components["schemas"]["WorkflowFinishedEvent"] | components["schemas"]["WorkflowErrorEvent"];
        /** @description An event of a run that is being watched, live, or from a replay of what was before. */
        ResumeEvent: components["schemas"]["ResumeWorkflowStartedEvent"] | components["schemas"]["ResumeNodeStartedEvent"] | components["schemas"]["ResumeNodeFinishedEvent"] | components["schemas"]["ResumeNodeRetryEvent"] | components["schemas"]["ResumeIterationStartedEvent"] | components["schemas"]["ResumeIterationNextEvent"] | components["schemas"]["ResumeIterationCompletedEvent"] | components["schemas"]["ResumeLoopStartedEvent"] | components["schemas"]["ResumeLoopNextEvent"] | components["schemas"]["ResumeLoopCompletedEvent"] | components["schemas"]["ResumeMessageEvent"] | components["schemas"]["ResumeMessageReplaceEvent"] | components["schemas"]["ResumeMessageEndEvent"] | components["schemas"]["TextChunkEvent"] | components["schemas"]["TextReplaceEvent"] | components["schemas"]["ResumeReasoningChunkEvent"] | components["schemas"]["ResumeAgentLogEvent"] | components["schemas"]["ResumeHumanInputRequiredEvent"] | components["schemas"]["ResumeHumanInputFormFilledEvent"] | components["schemas"]["ResumeHumanInputFormTimeoutEvent"] | components["schemas"]["ResumeTtsMessageEvent"] | components["schemas"]["ResumeTtsMessageEndEvent"] | components["schemas"]["ResumeWorkflowPausedEvent"] | components["schemas"]["ResumeWorkflowFinishedEvent"] | components["schemas"]["ResumeErrorEvent"];
        /** @description What the stream of a draft run says. `ping` has no data and is not in it; a newer server may say more. Retries and rounds are those of a workflow app, they come where the pipeline has such nodes. */
        PipelineEvent: components["schemas"]["PipelineWorkflowStartedEvent"] | components["schemas"]["PipelineWorkflowFinishedEvent"] | components["schemas"]["PipelineNodeStartedEvent"] | components["schemas"]["PipelineNodeFinishedEvent"] | components["schemas"]["NodeRetryEvent"] | components["schemas"]["IterationStartedEvent"] | components["schemas"]["IterationNextEvent"] | components["schemas"]["IterationCompletedEvent"] | components["schemas"]["LoopStartedEvent"] | components["schemas"]["LoopNextEvent"] | components["schemas"]["LoopCompletedEvent"] | components["schemas"]["PipelineErrorEvent"];
        /** @description What the stream of a datasource node says. It has neither pings nor a last frame of its own; it just ends. */
        DatasourceEvent: components["schemas"]["DatasourceProcessingEvent"] | components["schemas"]["DatasourceCompletedEvent"] | components["schemas"]["DatasourceErrorEvent"];
        /**
         * @description Kind of file. Workflow apps compare it with what the server finds, chat apps do not.
         * @enum {string}
         */
        InputFileType: "image" | "document" | "audio" | "video" | "custom";
        /** @description A file on the web. The server goes to see it before it answers, and silently drops one without `url` from a list. */
        RemoteInputFile: {
            /** @description Kind of file. Without it the server goes by what it finds. */
            type?: components["schemas"]["InputFileType"];
            /**
             * @description Always `remote_url`.
             * @constant
             */
            transfer_method: "remote_url";
            /** @description Address that the server itself can reach. */
            url: string;
            /**
             * Format: uuid
             * @description Id of an upload that stands for the address; seldom needed.
             */
            upload_file_id?: string;
        };
        /** @description A file that was uploaded before with a key of the same app and for the same `user`. */
        LocalInputFile: {
            /** @description Kind of file. The server takes a file without it for `custom`, which most apps refuse. */
            type: components["schemas"]["InputFileType"];
            /**
             * @description Always `local_file`.
             * @constant
             */
            transfer_method: "local_file";
            /**
             * Format: uuid
             * @description The `id` that the upload answered.
             */
            upload_file_id: string;
        };
        /** @description A file to ask with, by its address or by the id of an upload. Its value may also stand in `inputs` for a file field. */
        InputFile: components["schemas"]["RemoteInputFile"] | components["schemas"]["LocalInputFile"];
        /** @description One message to a chat, agent or chatflow app. */
        ChatRequest: {
            /** @description Values of the app's form by variable name, checked with every message; unknown names are dropped. A file field takes an `InputFile`. */
            inputs?: {
                [key: string]: unknown;
            };
            /** @description What the user says. */
            query: string;
            /** @description The end user, in the caller's own terms. Conversations and uploads belong to one app and one `user`. */
            user?: string;
            /** @description Id of the conversation to go on with, a UUID. Absent or blank begins a new one. */
            conversation_id?: string;
            /** @description Files to ask with. Silently ignored when uploads are off in the app. */
            files?: components["schemas"]["InputFile"][];
            /**
             * @description Whether the model names a new conversation, about a second after the answer.
             * @default true
             */
            auto_generate_name?: boolean;
            /**
             * Format: uuid
             * @description Id of the published version to run. Chatflow only; absent, the newest one.
             */
            workflow_id?: string;
            /** @description Id for the server's own tracing, 1 to 128 letters, digits, `-` and `_`; ignored otherwise. The header `X-Trace-Id` goes first. */
            trace_id?: string;
        };
        /** @description The member of the workspace who wrote an annotation. */
        AnnotationReplyAuthor: {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            id: string;
            /** @description Name of the account. */
            name: string;
        };
        /** @description Which prepared answer was given. */
        AnnotationReplyMark: {
            /**
             * Format: uuid
             * @description Id of the annotation.
             */
            id: string;
            /** @description Who wrote it. */
            account: components["schemas"]["AnnotationReplyAuthor"];
        };
        /** @description A passage of a knowledge base that was given to the model, as a fresh answer cites it. */
        RetrieverResource: {
            /** @description Rank among the passages, from 1. */
            position: number | null;
            /**
             * Format: uuid
             * @description The knowledge base's id.
             */
            dataset_id: string | null;
            /** @description The knowledge base's name. */
            dataset_name: string | null;
            /** @description The document's id. */
            document_id: string | null;
            /** @description The document's name. */
            document_name: string | null;
            /** @description Where the document came from, such as `upload_file`, `notion_import` or `website_crawl`. */
            data_source_type: string | null;
            /**
             * Format: uuid
             * @description Id of the segment.
             */
            segment_id: string | null;
            /**
             * @description Who looked it up, the app itself (`api`) or a node of a chatflow (`workflow`).
             * @enum {string|null}
             */
            retriever_from: "api" | "workflow" | null;
            /** @description How well it fits, more is better; null where the search gives none. */
            score: number | null;
            /** @description How often the segment was found before. Chatflow only, else null. */
            hit_count: number | null;
            /** @description Length of the segment in characters. Chatflow only, else null. */
            word_count: number | null;
            /** @description Place of the segment in its document, from 1. Chatflow only, else null. */
            segment_position: number | null;
            /** @description Hash of the indexed text. Chatflow only, else null. */
            index_node_hash: string | null;
            /** @description Text of the segment; question and answer of a question-and-answer segment. */
            content: string | null;
            /** @description Page of the document, where that is known. */
            page: number | null;
            /** @description Metadata of the document by field name; null where it has none. */
            doc_metadata: {
                [key: string]: unknown;
            } | null;
            /** @description Title of the passage, where the source has one. */
            title: string | null;
            /** @description Files of the segment, where it has any. */
            files: {
                [key: string]: unknown;
            }[] | null;
            /** @description Summary of the segment, where one was made. */
            summary: string | null;
        };
        /** @description Tokens, price and time of the model calls behind one answer. All zero for canned and for stopped answers. */
        Usage: {
            /** @description Tokens that went in. */
            prompt_tokens: number;
            /**
             * Format: decimal
             * @description Price of one unit of them, a decimal string.
             */
            prompt_unit_price: string;
            /**
             * Format: decimal
             * @description What part of a unit one token is, a decimal string such as `0.001`.
             */
            prompt_price_unit: string;
            /**
             * Format: decimal
             * @description Price of what went in, a decimal string.
             */
            prompt_price: string;
            /** @description Tokens that came out. */
            completion_tokens: number;
            /**
             * Format: decimal
             * @description Price of one unit of them, a decimal string.
             */
            completion_unit_price: string;
            /**
             * Format: decimal
             * @description What part of a unit one token is, a decimal string such as `0.001`.
             */
            completion_price_unit: string;
            /**
             * Format: decimal
             * @description Price of what came out, a decimal string.
             */
            completion_price: string;
            /** @description Tokens in and out together. */
            total_tokens: number;
            /**
             * Format: decimal
             * @description Price in all, a decimal string.
             */
            total_price: string;
            /** @description Currency of the prices, such as `USD`. */
            currency: string;
            /** @description Seconds that it took. */
            latency: number;
            /** @description Seconds to the first piece of text. Chatflow only, else null. */
            time_to_first_token: number | null;
            /** @description Seconds from the first piece of text to the last. Chatflow only, else null. */
            time_to_generate: number | null;
        };
        /** @description What stands behind an answer of a chat, agent or completion app. */
        MessageMetadata: {
            /** @description The prepared answer that was given instead of the model's; null as a rule. */
            annotation_reply: components["schemas"]["AnnotationReplyMark"] | null;
            /** @description Passages that were found and given to the model; empty when there are none. */
            retriever_resources: components["schemas"]["RetrieverResource"][];
            /** @description Tokens, price and time. */
            usage: components["schemas"]["Usage"];
        };
        /** @description The answer of a chat app. */
        ChatReply: {
            /**
             * @description Always `message`.
             * @constant
             */
            event: "message";
            /**
             * Format: uuid
             * @description Id of the task, of no use once the answer is here.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            message_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation, for the next message.
             */
            conversation_id: string;
            /**
             * @description Always `chat`.
             * @constant
             */
            mode: "chat";
            /** @description The text; partial when the answer was stopped. */
            answer: string;
            /** @description What stands behind the answer. */
            metadata: components["schemas"]["MessageMetadata"];
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
        };
        /** @description What stands behind an answer of a chatflow app. */
        ChatflowMetadata: {
            /** @description Null; absent when a prepared answer was given instead of a run. */
            annotation_reply?: null;
            /** @description Passages that its nodes found; empty when there are none. */
            retriever_resources: components["schemas"]["RetrieverResource"][];
            /** @description Tokens, price and time of all models of the run. */
            usage: components["schemas"]["Usage"];
        };
        /** @description The answer of a chatflow app whose run succeeded. A run that failed is a 400 instead. */
        ChatflowReply: {
            /**
             * @description Always `message`.
             * @constant
             */
            event: "message";
            /**
             * Format: uuid
             * @description Id of the task, of no use once the answer is here.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            message_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation, for the next message.
             */
            conversation_id: string;
            /**
             * @description Always `advanced-chat`.
             * @constant
             */
            mode: "advanced-chat";
            /** @description The text, with files as Markdown links. The history leaves the links out. */
            answer: string;
            /** @description What stands behind the answer. */
            metadata: components["schemas"]["ChatflowMetadata"];
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
        };
        /** @description What stands behind the part of an answer that a paused chatflow has given. */
        ChatflowPauseMetadata: {
            /** @description Always null. */
            annotation_reply: null;
            /** @description Passages that its nodes have found so far. */
            retriever_resources: components["schemas"]["RetrieverResource"][];
            /** @description Null while nothing is counted yet, which is the rule for a pause. */
            usage: components["schemas"]["Usage"] | null;
        };
        /** @description Where the default of a field comes from. */
        HumanInputDefault: {
            /**
             * @description Whether `value` is the default or `selector` leads to it.
             * @enum {string}
             */
            type: "constant" | "variable";
            /** @description Node id and variable name, for a `variable`. */
            selector: string[];
            /** @description The default, for a `constant`. */
            value: string;
        };
        /** @description Where the options of a `select` come from. Since 1.16. */
        HumanInputOptions: {
            /**
             * @description Whether `value` has the options or `selector` leads to them.
             * @enum {string}
             */
            type: "constant" | "variable";
            /** @description Node id and variable name, for a `variable`. */
            selector: string[];
            /** @description The options, for a `constant`. */
            value: string[];
        };
        /** @description A field of a form. */
        HumanInputField: {
            /**
             * @description Kind of field. The last three since 1.16, which has no `text_input`.
             * @enum {string}
             */
            type: "text_input" | "paragraph" | "select" | "file" | "file-list";
            /** @description Name under which its value is submitted and handed on. */
            output_variable_name: string;
            /** @description Where its default comes from; null for none. */
            default?: components["schemas"]["HumanInputDefault"] | null;
            /** @description Where the options of a `select` come from. */
            option_source?: components["schemas"]["HumanInputOptions"];
            /** @description Kinds of files that it takes. */
            allowed_file_types?: string[];
            /** @description Extensions that it takes. */
            allowed_file_extensions?: string[];
            /** @description Transfer methods that it takes. */
            allowed_file_upload_methods?: string[];
            /** @description How many files it takes. */
            number_limits?: number;
        };
        /** @description A button of a form. */
        HumanInputAction: {
            /** @description What `humanInput.submit` names in `action`; at most 20 characters. */
            id: string;
            /** @description Caption, at most 100 characters. */
            title: string;
            /**
             * @description How it should look.
             * @enum {string}
             */
            button_style: "primary" | "default" | "accent" | "ghost";
        };
        /** @description A form that a person has to fill in. */
        HumanInputPause: {
            /**
             * @description Always `human_input_required`; the key is in capitals.
             * @constant
             */
            TYPE: "human_input_required";
            /**
             * Format: uuid
             * @description Id of the form; the API goes by `form_token`.
             */
            form_id: string;
            /** @description Markdown of the form with `{{#$output.<name>#}}` where an input belongs. */
            form_content: string;
            /** @description The fields to fill in, every one of them needed. */
            inputs: components["schemas"]["HumanInputField"][];
            /** @description The buttons to choose from. */
            actions: components["schemas"]["HumanInputAction"][];
            /** @description Whether the form may be shown in the app's own page. Only where the server had to rebuild the reason. */
            display_in_ui?: boolean;
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Name of the node. */
            node_title: string;
            /** @description Defaults that come from variables, by field name, as plain JSON values. */
            resolved_default_values: {
                [key: string]: unknown;
            };
            /** @description What `humanInput.get` and `.submit` ask for; null when the form is delivered another way. */
            form_token: string | null;
            /** @description When the form lapses, in Unix seconds. */
            expiration_time?: number;
            /** @description Ways in which the form is delivered. */
            approval_channels?: string[];
        };
        /** @description The server put the run off. */
        ScheduledPause: {
            /**
             * @description Always `scheduled_pause`; the key is in capitals.
             * @constant
             */
            TYPE: "scheduled_pause";
            /** @description Why it waits. */
            message: string;
        };
        /** @description What a paused run waits for. */
        PauseReason: components["schemas"]["HumanInputPause"] | components["schemas"]["ScheduledPause"];
        /** @description Where a paused chatflow stands and what it waits for. */
        ChatflowPause: {
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /**
             * @description Always `advanced-chat`.
             * @constant
             */
            mode: "advanced-chat";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            message_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description The text so far. */
            answer: string;
            /** @description What stands behind the text so far. */
            metadata: components["schemas"]["ChatflowPauseMetadata"];
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
            /** @description Ids of the nodes that wait. */
            paused_nodes: string[];
            /** @description What it waits for, an entry for each waiting node. */
            reasons: components["schemas"]["PauseReason"][];
            /**
             * @description Always `paused`.
             * @constant
             */
            status: "paused";
            /** @description Seconds it has run. */
            elapsed_time: number;
            /** @description Tokens used so far. */
            total_tokens: number;
            /** @description Nodes run so far. */
            total_steps: number;
        };
        /** @description The answer so far of a chatflow app whose run waits for a person. */
        ChatflowPausedReply: {
            /**
             * @description Always `workflow_paused`.
             * @constant
             */
            event: "workflow_paused";
            /**
             * Format: uuid
             * @description Id of the task.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            message_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation, for the next message.
             */
            conversation_id: string;
            /**
             * @description Always `advanced-chat`.
             * @constant
             */
            mode: "advanced-chat";
            /** @description The text so far. */
            answer: string;
            /** @description What stands behind the text so far. */
            metadata: components["schemas"]["ChatflowPauseMetadata"];
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id of the run, for its events and its detail.
             */
            workflow_run_id: string;
            /** @description The same again, and what the run waits for. */
            data: components["schemas"]["ChatflowPause"];
        };
        /** @description A whole answer. `event` tells a paused chatflow from a finished answer, `mode` a chatflow from a chat app. */
        ChatAnswer: components["schemas"]["ChatReply"] | components["schemas"]["ChatflowReply"] | components["schemas"]["ChatflowPausedReply"];
        /**
         * @description What kind of refusal it is. A newer server may send others.
         * @enum {string}
         */
        ErrorCode: "invalid_param" | "bad_request" | "bad_request_key_error" | "unprocessable_entity" | "unsupported_media_type" | "request_entity_too_large" | "method_not_allowed" | "unauthorized" | "forbidden" | "file_access_denied" | "workflow_version_execution_not_allowed" | "trigger_workflow_service_mode_unavailable" | "app_suggested_questions_after_answer_disabled" | "app_not_found" | "app_abnormal_status" | "app_api_disabled" | "workspace_not_found" | "workspace_archived" | "app_unavailable" | "not_chat_app" | "not_workflow_app" | "agent_not_published" | "agent_version_not_found_error" | "conversation_completed" | "not_found" | "file_not_found" | "end_user_not_found" | "no_file_uploaded" | "too_many_files" | "filename_not_exists_error" | "file_too_large" | "unsupported_file_type" | "no_audio_uploaded" | "audio_too_large" | "unsupported_audio_type" | "speech_to_text_disabled" | "provider_not_support_speech_to_text" | "provider_not_initialize" | "provider_quota_exceeded" | "model_currently_not_support" | "completion_request_error" | "invalid_form_data" | "human_input_form_expired" | "human_input_form_submitted" | "dataset_name_duplicate" | "dataset_not_initialized" | "dataset_in_use" | "archived_document_immutable" | "document_indexing" | "invalid_action" | "invalid_metadata" | "pipeline_run_error" | "vector_space_estimate_exceeded" | "rate_limit_error" | "too_many_requests" | "internal_server_error" | "unknown";
        /** @description What every refusal of the server itself looks like. */
        ErrorBody: {
            code: components["schemas"]["ErrorCode"];
            /** @description What went wrong, in English; for a failed model it is or contains the JSON of the model's plugin. */
            message: string;
            /** @description The HTTP status again. */
            status: number;
            /** @description The parameter at fault. Not sent by 1.14.1. */
            params?: string;
        };
        /** @description Who stops the answer. */
        ChatStop: {
            /** @description The end user who asked. For another one a chat or agent answer goes on; a chatflow run is aborted as failed. */
            user?: string;
        };
        /** @description The server did what was asked and has nothing to add. */
        Done: {
            /**
             * @description Always `success`.
             * @constant
             */
            result: "success";
        };
        /** @description One prompt to a completion app. */
        CompletionRequest: {
            /** @description Values of the app's form by variable name; unknown names are dropped. A file field takes an `InputFile`. */
            inputs?: {
                [key: string]: unknown;
            };
            /**
             * @description Text for apps that ask for one besides their form.
             * @default
             */
            query?: string;
            /** @description The end user, in the caller's own terms. Uploads belong to one app and one `user`. */
            user?: string;
            /** @description Files to ask with. Silently ignored when uploads are off in the app. */
            files?: components["schemas"]["InputFile"][];
            /** @description Id for the server's own tracing, 1 to 128 letters, digits, `-` and `_`; ignored otherwise. The header `X-Trace-Id` goes first. */
            trace_id?: string;
        };
        /** @description The answer of a completion app. */
        CompletionReply: {
            /**
             * @description Always `message`.
             * @constant
             */
            event: "message";
            /**
             * Format: uuid
             * @description Id of the task, of no use once the answer is here.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            message_id: string;
            /**
             * @description Always `completion`.
             * @constant
             */
            mode: "completion";
            /** @description The text; partial when the answer was stopped. */
            answer: string;
            /** @description What stands behind the answer. */
            metadata: components["schemas"]["MessageMetadata"];
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
        };
        /** @description Who stops the answer. */
        CompletionStop: {
            /** @description The end user who asked. For another one nothing is stopped. */
            user?: string;
        };
        /** @description What a workflow is to run on. */
        WorkflowRunRequest: {
            /** @description Values of the app's form by variable name; a file field takes an `InputFile`, a list of files an array of them. Unknown names are dropped. */
            inputs?: {
                [key: string]: unknown;
            };
            /** @description The end user, in the caller's own terms. Uploads belong to one app and one `user`. */
            user?: string;
            /** @description Files beside the form; the workflow sees them as `sys.files`. Entries without `transfer_method` are dropped. */
            files?: components["schemas"]["InputFile"][];
            /** @description Id for the server's own tracing, 1 to 128 letters, digits, `-` and `_`; ignored otherwise. The header `X-Trace-Id` goes first. */
            trace_id?: string;
        };
        /** @description A run that has ended, well or not. */
        WorkflowRunEnd: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the published version that ran.
             */
            workflow_id: string;
            /**
             * @description How it ended; `partial-succeeded` where a failed node was caught by its error strategy. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            status: "succeeded" | "partial-succeeded" | "failed" | "stopped";
            /** @description What the End nodes collected; mostly empty when the run failed. */
            outputs: {
                [key: string]: unknown;
            };
            /** @description Why it failed, else null. A caught failure leaves it null. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens of all model calls. */
            total_tokens: number;
            /** @description Number of nodes that ran. */
            total_steps: number;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it ended, in Unix seconds. */
            finished_at: number | null;
        };
        /** @description A run that waits, as a rule for a person to fill in a form. */
        WorkflowRunPause: {
            /**
             * Format: uuid
             * @description Id of the run, for its events and its detail.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the published version that runs.
             */
            workflow_id: string;
            /**
             * @description Always `paused`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            status: "paused";
            /** @description Empty so far. */
            outputs: {
                [key: string]: unknown;
            };
            /** @description Always null. */
            error: null;
            /** @description Seconds it has run. */
            elapsed_time: number;
            /** @description Tokens used so far. */
            total_tokens: number;
            /** @description Nodes run so far. */
            total_steps: number;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description Always null. */
            finished_at: null;
            /** @description Ids of the nodes that wait. */
            paused_nodes: string[];
            /** @description What it waits for, an entry for each waiting node. */
            reasons: components["schemas"]["PauseReason"][];
        };
        /** @description How a run went; a failed one is no HTTP error. */
        WorkflowRunOutcome: components["schemas"]["WorkflowRunEnd"] | components["schemas"]["WorkflowRunPause"];
        /** @description A run that has ended or waits. */
        WorkflowRunAnswer: {
            /**
             * Format: uuid
             * @description Id of the task, of no use once the answer is here.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description How it went. */
            data: components["schemas"]["WorkflowRunOutcome"];
        };
        /** @description Who stops the run. */
        WorkflowStop: {
            /** @description Any end user; whose run it is, the server does not check. */
            user?: string;
        };
        /**
         * @description How a run stands; `partial-succeeded` where a failed node was caught by its error strategy.
         * @enum {string}
         */
        WorkflowRunStatus: "running" | "paused" | "succeeded" | "partial-succeeded" | "failed" | "stopped" | "scheduled";
        /** @description A stored run of a workflow or chatflow. */
        WorkflowRun: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the published version that runs or ran.
             */
            workflow_id: string;
            /** @description How it stands. */
            status: components["schemas"]["WorkflowRunStatus"];
            /** @description Values of the form and the server's own under `sys.…`, as JSON text. */
            inputs: string | null;
            /** @description What it gave, on chatflow `answer` and `files`; empty while it runs or waits. */
            outputs: {
                [key: string]: unknown;
            };
            /** @description Why it failed, else null. */
            error: string | null;
            /** @description Number of nodes that ran; 0 while it runs. */
            total_steps: number | null;
            /** @description Tokens of all model calls; 0 while it runs. */
            total_tokens: number | null;
            /** @description When it began, in Unix seconds. */
            created_at: number | null;
            /** @description When it ended, in Unix seconds; null before. */
            finished_at: number | null;
            /** @description Seconds it took, after a pause those of the last leg only; 0 while it runs or waits. */
            elapsed_time: number | null;
        };
        /** @description A run in short. */
        WorkflowLogRun: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /** @description When the version that ran was published, such as `2026-11-21 05:41:33.310883`. */
            version: string | null;
            /** @description How it stands. */
            status: components["schemas"]["WorkflowRunStatus"] | null;
            /**
             * @description What set it off; `app-run` through this API.
             * @enum {string|null}
             */
            triggered_from: "app-run" | "debugging" | "webhook" | "schedule" | "plugin" | "rag-pipeline-run" | "rag-pipeline-debugging" | null;
            /** @description Why it failed, else null. */
            error: string | null;
            /** @description Seconds it took, after a pause those of the last leg only; 0 while it runs or waits. */
            elapsed_time: number | null;
            /** @description Tokens of all model calls; 0 while it runs. */
            total_tokens: number | null;
            /** @description Number of nodes that ran; 0 while it runs. */
            total_steps: number | null;
            /** @description When it began, in Unix seconds. */
            created_at: number | null;
            /** @description When it ended, in Unix seconds; null before. */
            finished_at: number | null;
            /** @description Number of node failures, retries and caught ones included. */
            exceptions_count: number | null;
        };
        /** @description A member of the workspace. */
        WorkflowLogAccount: {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            id: string;
            /** @description Name of the account. */
            name: string;
            /** @description E-mail address of the account. */
            email: string;
        };
        /** @description An end user of the app. */
        WorkflowLogEndUser: {
            /**
             * Format: uuid
             * @description Id that the server gave the end user in this app.
             */
            id: string;
            /** @description Kind of end user; `service-api` through this API. */
            type: string;
            /** @description Always false here, whatever `endUsers.get` says. */
            is_anonymous: boolean;
            /** @description The `user` of the requests. */
            session_id: string;
        };
        /** @description A run and who started it. */
        WorkflowLog: {
            /**
             * Format: uuid
             * @description Id of the entry, not of the run.
             */
            id: string;
            /** @description The run; null when it is gone. */
            workflow_run: components["schemas"]["WorkflowLogRun"] | null;
            /** @description Null on 1.14.1. */
            details: {
                [key: string]: unknown;
            } | null;
            /**
             * @description By which way it was started.
             * @enum {string}
             */
            created_from: "service-api" | "web-app" | "installed-app";
            /**
             * @description Whether an end user or a member of the workspace started it.
             * @enum {string}
             */
            created_by_role: "end_user" | "account";
            /** @description The member who started it, else null. */
            created_by_account: components["schemas"]["WorkflowLogAccount"] | null;
            /** @description The end user who started it, else null. */
            created_by_end_user: components["schemas"]["WorkflowLogEndUser"] | null;
            /** @description When the entry was written, in Unix seconds. */
            created_at: number | null;
        };
        /** @description A page of runs, newest first. */
        WorkflowLogPage: {
            /** @description Number of the page, as asked for. */
            page: number;
            /** @description How many entries a page has at most, as asked for. */
            limit: number;
            /** @description Number of entries on all pages. */
            total: number;
            /** @description Whether another page may follow; an exactly full last page can say so too. */
            has_more: boolean;
            /** @description The entries. */
            data: components["schemas"]["WorkflowLog"][];
        };
        /** @description A form that a paused run waits for. */
        HumanInputForm: {
            /** @description Markdown of the form with `{{#$output.<name>#}}` where an input belongs. */
            form_content: string;
            /** @description The fields to fill in, every one of them needed. */
            inputs: components["schemas"]["HumanInputField"][];
            /** @description Defaults that come from variables, by field name, all as text (objects as JSON, null as an empty text); events have the plain values. */
            resolved_default_values: {
                [key: string]: string;
            };
            /** @description The buttons to choose from. */
            user_actions: components["schemas"]["HumanInputAction"][];
            /** @description When the form lapses, in Unix seconds. */
            expiration_time: number;
        };
        /** @description What a person filled in. */
        HumanInputSubmit: {
            /** @description A value for each field, by its name; types are not checked, and what is not in the form is handed on as well. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description Id of the chosen button. */
            action: string;
            /** @description Who filled it in; any end user of the app may. */
            user?: string;
        };
        /** @description An empty object; the run goes on by itself. */
        HumanInputDone: Record<string, never>;
        /** @description What an end user thinks of an answer. */
        MessageFeedback: {
            /**
             * @description Good or bad.
             * @enum {string}
             */
            rating: "like" | "dislike";
        };
        /** @description A passage of a knowledge base that was given to the model, as a stored answer cites it. */
        MessageRetrieverResource: {
            /**
             * Format: uuid
             * @description Made up anew on every read; good for nothing.
             */
            id: string;
            /**
             * Format: uuid
             * @description Made up anew on every read; not the id of the message.
             */
            message_id: string;
            /** @description Rank among the passages, from 1. */
            position: number;
            /**
             * Format: uuid
             * @description The knowledge base's id.
             */
            dataset_id: string | null;
            /** @description The knowledge base's name. */
            dataset_name: string | null;
            /** @description The document's id. */
            document_id: string | null;
            /** @description The document's name. */
            document_name: string | null;
            /** @description Where the document came from, such as `upload_file`, `notion_import` or `website_crawl`. */
            data_source_type: string | null;
            /**
             * Format: uuid
             * @description Id of the segment.
             */
            segment_id: string | null;
            /** @description How well it fits, more is better; null where the search gives none. */
            score: number | null;
            /** @description How often the segment was found before. Chatflow only, else null. */
            hit_count: number | null;
            /** @description Length of the segment in characters. Chatflow only, else null. */
            word_count: number | null;
            /** @description Place of the segment in its document, from 1. Chatflow only, else null. */
            segment_position: number | null;
            /** @description Hash of the indexed text. Chatflow only, else null. */
            index_node_hash: string | null;
            /** @description Text of the segment. */
            content: string | null;
            /** @description Summary of the segment, if it has one. */
            summary: string | null;
            /** @description In Unix seconds; null in 1.14.1. */
            created_at: number | null;
        };
        /** @description One round of an agent, as stored. */
        MessageAgentThought: {
            /**
             * Format: uuid
             * @description Id of the round.
             */
            id: string;
            /** @description Null for messages that came by this API. */
            chain_id: string | null;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description Number of the round, from 1. */
            position: number;
            /** @description What the model said in this round. */
            thought: string | null;
            /** @description Names of the tools called, with `;` between them; empty for none. */
            tool: string | null;
            /** @description A label for each tool called, by its name. */
            tool_labels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** @description What the tools were called with, JSON by tool name; empty for none. */
            tool_input: string | null;
            /** @description When the round began, in Unix seconds. */
            created_at: number | null;
            /** @description What the tools answered, JSON by tool name; empty for none. */
            observation: string | null;
            /** @description Ids of the files in `message_files` that the tools made. */
            files: string[];
        };
        /** @description A file of a stored message. */
        MessageFileItem: {
            /**
             * Format: uuid
             * @description Id of the file in this message; no upload id.
             */
            id: string;
            /** @description Name of the file. */
            filename: string;
            /**
             * @description Kind of file.
             * @enum {string}
             */
            type: "image" | "document" | "audio" | "video" | "custom";
            /** @description Where to fetch it; signed and short-lived (300 s by default) unless `transfer_method` is `remote_url`. */
            url: string | null;
            /** @description Media type. */
            mime_type: string | null;
            /** @description Bytes. */
            size: number | null;
            /**
             * @description Where it came from - an upload, a web address or a tool.
             * @enum {string}
             */
            transfer_method: "local_file" | "remote_url" | "tool_file";
            /**
             * @description Whether the question or the answer has it.
             * @enum {string|null}
             */
            belongs_to: "user" | "assistant" | null;
            /**
             * Format: uuid
             * @description Id of the upload or tool file; null for web addresses.
             */
            upload_file_id: string | null;
        };
        /** @description A node waits for a person to fill in a form. */
        HumanInputRequired: {
            /**
             * Format: uuid
             * @description Id of the form; the API goes by `form_token`.
             */
            form_id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Name of the node. */
            node_title: string;
            /** @description Markdown of the form with `{{#$output.<name>#}}` where an input belongs. A chatflow's replay has the other placeholders unfilled too. */
            form_content: string;
            /** @description The fields to fill in, every one of them needed. */
            inputs: components["schemas"]["HumanInputField"][];
            /** @description The buttons to choose from. */
            actions: components["schemas"]["HumanInputAction"][];
            /** @description Whether the form may be shown in the app's own page. */
            display_in_ui: boolean;
            /** @description What `humanInput.get` and `.submit` ask for; null when the form is delivered another way. */
            form_token: string | null;
            /** @description Defaults that come from variables, by field name, as plain JSON values. */
            resolved_default_values: {
                [key: string]: unknown;
            };
            /** @description When the form lapses, in Unix seconds. */
            expiration_time: number;
        };
        /** @description A person has filled in the form and the run goes on. */
        HumanInputFormFilled: {
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Name of the node. */
            node_title: string;
            /** @description Markdown of the form with what was filled in. */
            rendered_content: string;
            /** @description Id of the chosen button. */
            action_id: string;
            /** @description Caption of the chosen button. */
            action_text: string;
            /** @description What was filled in, by field name. */
            submitted_data?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A form of a chatflow, to be filled in or filled in already. */
        MessageHumanInput: {
            /**
             * Format: uuid
             * @description Id of the run that waits, or waited, for it.
             */
            workflow_run_id: string;
            /** @description Whether somebody has filled it in. */
            submitted: boolean;
            /** @description The form; null once it is filled in. */
            form_definition: components["schemas"]["HumanInputRequired"] | null;
            /** @description What was filled in; null until then. */
            form_submission_data: components["schemas"]["HumanInputFormFilled"] | null;
            /**
             * @description Always `human_input`.
             * @constant
             */
            type: "human_input";
        };
        /** @description A question and its answer, as the server has stored them. */
        Message: {
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message before; all zeros for each message that came by this API.
             */
            parent_message_id: string | null;
            /** @description Values of the app's form when it was asked; null where none was given. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description What the end user asked. */
            query: string;
            /** @description The answer, file addresses in it signed anew; empty when the model failed or the client hung up. */
            answer: string;
            /** @description What the end user thinks of the answer; null when nothing was said. */
            feedback: components["schemas"]["MessageFeedback"] | null;
            /** @description Passages of knowledge bases that the model was given; empty for none. */
            retriever_resources: components["schemas"]["MessageRetrieverResource"][];
            /** @description When it was asked, in Unix seconds. */
            created_at: number | null;
            /** @description Rounds of the agent, in order. Agent apps only, else empty. */
            agent_thoughts: components["schemas"]["MessageAgentThought"][];
            /** @description Files of the question and of the answer; empty for none. */
            message_files: components["schemas"]["MessageFileItem"][];
            /**
             * @description How it ended; `paused` while a chatflow waits for a form. A message cut short by a hang-up is `normal`.
             * @enum {string}
             */
            status: "normal" | "error" | "paused";
            /** @description Why it failed, as the stream said it; null unless `status` is `error`. */
            error: string | null;
            /** @description Forms that a chatflow asked to be filled in meanwhile; empty for none. */
            extra_contents: components["schemas"]["MessageHumanInput"][];
            /** @description Tokens of the question. */
            message_tokens?: number;
            /** @description Tokens of the answer. */
            answer_tokens?: number;
            /** @description Tokens of both. */
            total_tokens?: number;
            /** @description How long the model took, in seconds. */
            provider_response_latency?: number;
            /**
             * Format: decimal
             * @description What the tokens cost, a decimal string; null when there are no prices.
             */
            total_price?: string | null;
            /** @description Currency of `total_price`, such as `USD`; null when there are no prices. */
            currency?: string | null;
        };
        /** @description Some of a conversation's messages. */
        MessagePage: {
            /** @description The `limit` of the request. */
            limit: number;
            /** @description Whether there are older messages than the first one here. */
            has_more: boolean;
            /** @description The messages, the oldest first. */
            data: components["schemas"]["Message"][];
        };
        /** @description What an end user may want to ask next. */
        SuggestedQuestions: {
            /**
             * @description Always `success`.
             * @constant
             */
            result: "success";
            /** @description Questions, as a rule three. */
            data: string[];
        };
        /** @description What an end user thinks of an answer; takes the place of what was said before. */
        MessageFeedbackRequest: {
            /**
             * @description Good or bad. Null, or nothing, takes an earlier rating back, and is refused when there is none.
             * @enum {string|null}
             */
            rating?: "like" | "dislike" | null;
            /** @description A comment on it. */
            content?: string;
            /** @description The end user who asked; nobody else may rate the answer. */
            user?: string;
        };
        /** @description A conversation, without its messages. */
        Conversation: {
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            id: string;
            /** @description Name shown in lists. Until the model has made one up it is the first question, cut after 20 characters. */
            name: string;
            /** @description Values of the app's form when the conversation began; null where none was given. */
            inputs: {
                [key: string]: unknown;
            };
            /**
             * @description Always `normal`.
             * @enum {string}
             */
            status: "normal";
            /** @description Opening statement with its variables filled in; empty when the app has none. */
            introduction: string;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description Some of an end user's conversations. */
        ConversationPage: {
            /** @description The `limit` of the request. */
            limit: number;
            /** @description Whether conversations follow after the last one here. */
            has_more: boolean;
            /** @description The conversations in the order asked for. */
            data: components["schemas"]["Conversation"][];
        };
        /** @description Whose conversation to delete. An empty object will do; no body at all is a 415. */
        ConversationDelete: {
            /** @description The end user whose conversation it is. Without it the server looks for its `DEFAULT-USER`. */
            user?: string;
        };
        /** @description A name, or the wish for one. */
        ConversationRename: {
            /** @description New name, not blank, at most 255 characters. Needed unless `auto_generate` is true. */
            name?: string;
            /**
             * @description Whether the model makes up the name; `name` is then ignored.
             * @default false
             */
            auto_generate?: boolean;
            /** @description The end user whose conversation it is. Without it the server looks for its `DEFAULT-USER`. */
            user?: string;
        };
        /**
         * @description Type of a conversation variable. Whole numbers and fractions are both `number`.
         * @enum {string}
         */
        ConversationVariableType: "string" | "number" | "boolean" | "object" | "secret" | "file" | "none" | "array[any]" | "array[string]" | "array[number]" | "array[object]" | "array[boolean]" | "array[file]";
        /** @description A variable that a chatflow keeps for one conversation. */
        ConversationVariable: {
            /**
             * Format: uuid
             * @description Id of the variable, the same in every conversation of the app.
             */
            id: string;
            /** @description Name of the variable. */
            name: string;
            /** @description What the variable holds. */
            value_type: components["schemas"]["ConversationVariableType"];
            /** @description The value as Python prints it, not as JSON: `{'a': 1}`, `['x']`, `True`. */
            value: string | null;
            /** @description What the app's author wrote about it; mostly empty. */
            description: string | null;
            /** @description When the conversation got it, in Unix seconds. */
            created_at: number | null;
            /** @description When its value last changed, in Unix seconds; by rounding it can be a second before `created_at`. */
            updated_at: number | null;
        };
        /** @description Some of a conversation's variables. */
        ConversationVariablePage: {
            /** @description The `limit` of the request. */
            limit: number;
            /** @description Whether variables are left out; as a rule no cursor reaches them. */
            has_more: boolean;
            /** @description The variables, oldest first. Empty for chat and agent apps. */
            data: components["schemas"]["ConversationVariable"][];
        };
        /** @description A new value for one variable. */
        ConversationVariableUpdate: {
            /** @description The value as JSON, of the variable's own type. A number must stay whole or stay a fraction, as the present value is. */
            value: unknown;
            /** @description The end user whose conversation it is. Without it the server looks for its `DEFAULT-USER`. */
            user?: string;
        };
        /** @description A file to store. */
        FileUpload: {
            /**
             * Format: binary
             * @description The file, with a content type and a name without slashes. `app.parameters` tells how large it may be (as a rule 15 MB, images 10).
             */
            file: Blob;
            /** @description The end user who may use it. Without it the file belongs to the server's `DEFAULT-USER`. */
            user?: string;
        };
        /** @description A stored file. Only its app and its end user can use it. */
        UploadedFile: {
            /**
             * Format: uuid
             * @description What a message names in `upload_file_id`.
             */
            id: string;
            /** @description Name of the file; of a longer one the first 200 characters and the extension. */
            name: string;
            /** @description Bytes. */
            size: number;
            /** @description Extension in lower case, without its dot; empty for none. */
            extension: string | null;
            /** @description The content type it was sent with. */
            mime_type: string | null;
            /**
             * Format: uuid
             * @description Id that the server gave the end user in this app.
             */
            created_by: string | null;
            /** @description When it was uploaded, in Unix seconds. */
            created_at: number | null;
            /** @description Null in this answer. */
            preview_url: string | null;
            /** @description Where to fetch it without a key; signed, good for 300 s by default. */
            source_url: string;
            /** @description Null in this answer. */
            original_url: string | null;
            /** @description Null in this answer; see `created_by`. */
            user_id: string | null;
            /**
             * Format: uuid
             * @description Id of the workspace.
             */
            tenant_id: string;
            /** @description Null in this answer. */
            conversation_id: string | null;
            /** @description Null in this answer. */
            file_key: string | null;
            /** @description Null in this answer. */
            reference?: string | null;
        };
        /** @description A sound file of somebody speaking. */
        SpeechUpload: {
            /**
             * Format: binary
             * @description The file, at most 30 MB, sent as `audio/mp3`, `m4a`, `wav`, `amr` or `mpga`; `audio/mpeg` is refused.
             */
            file: Blob;
            /** @description The end user. Without it the server takes its `DEFAULT-USER`. */
            user?: string;
        };
        /** @description What was said. */
        Transcript: {
            /** @description The words. */
            text: string;
        };
        /** @description What to speak - a text, or the answer of a message. */
        SpeechRequest: {
            /** @description The text, not blank. Needed unless there is a `message_id`. */
            text?: string;
            /**
             * Format: uuid
             * @description The message whose answer to speak; `text` is then ignored.
             */
            message_id?: string;
            /** @description A voice of the app's model. Without it the app's own, and the app must have speech switched on. */
            voice?: string;
            /** @description Ignored. */
            streaming?: boolean;
            /** @description The end user. Without it the server takes its `DEFAULT-USER`. */
            user?: string;
        };
        /**
         * @description Kind of an app. `advanced-chat` is a chatflow; `agent` comes with 1.16.
         * @enum {string}
         */
        AppMode: "chat" | "agent-chat" | "advanced-chat" | "completion" | "workflow" | "agent";
        /** @description What an app is. */
        AppInfo: {
            /** @description Name of the app. */
            name: string;
            /** @description What its maker says about it; may be empty. */
            description: string;
            /** @description Names of the app's tags. */
            tags: string[];
            /** @description Which operations the app's key can be used for. */
            mode: components["schemas"]["AppMode"];
            /** @description Name of who made the app; null when that account is gone. */
            author_name: string | null;
        };
        /** @description Follow-up questions after an answer. */
        FollowUpFeature: {
            /** @description Whether they are on. */
            enabled: boolean;
            /** @description The maker's own instruction for them; absent when there is none. */
            prompt?: string;
            /** @description The model that makes them up; absent when it is the app's own. */
            model?: {
                [key: string]: unknown;
            };
        };
        /** @description A feature that is on or off. */
        FeatureSwitch: {
            /** @description Whether it is on. */
            enabled: boolean;
        };
        /** @description Speaking of answers. */
        SpeechFeature: {
            /** @description Whether it is on. */
            enabled: boolean;
            /** @description Name of the voice; empty or absent for the model's own. */
            voice?: string;
            /** @description Language of the voice, such as `en-US`; may be empty or absent. */
            language?: string;
            /**
             * @description Whether answers are spoken without being asked for; a stream then carries `tts_message` events.
             * @enum {string}
             */
            autoPlay?: "enabled" | "disabled";
        };
        /** @description An embedding model. */
        AnnotationEmbedding: {
            /** @description Provider of the model, as `models.list` names it. */
            embedding_provider_name: string;
            /** @description Name of the model. */
            embedding_model_name: string;
        };
        /** @description Prepared answers for questions that are alike. Chat and agent apps with it on send all four fields, others `enabled` only. */
        AnnotationReplyFeature: {
            /** @description Whether it is on. */
            enabled: boolean;
            /**
             * Format: uuid
             * @description Id of the setting.
             */
            id?: string;
            /** @description How alike a question must be, from 0 to 1. */
            score_threshold?: number;
            /** @description The model that compares questions. */
            embedding_model?: components["schemas"]["AnnotationEmbedding"];
        };
        /** @description Field for a line of text. */
        TextInputControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `text-input`. Chatflow and workflow only.
             * @constant
             */
            type?: "text-input";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you. */
            default?: string;
            /** @description Most characters. */
            max_length: number;
            /** @description Has no meaning here, empty. Chatflow and workflow only. */
            options?: string[];
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description A line of text. */
        TextInputItem: {
            /** @description The field. */
            "text-input": components["schemas"]["TextInputControl"];
        };
        /** @description Field for a longer text. */
        ParagraphControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `paragraph`. Chatflow and workflow only.
             * @constant
             */
            type?: "paragraph";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you. */
            default?: string;
            /** @description Most characters. */
            max_length: number;
            /** @description Has no meaning here, empty. Chatflow and workflow only. */
            options?: string[];
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description A longer text. */
        ParagraphItem: {
            /** @description The field. */
            paragraph: components["schemas"]["ParagraphControl"];
        };
        /** @description Field for a choice of one. */
        SelectControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `select`. Chatflow and workflow only.
             * @constant
             */
            type?: "select";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you. */
            default?: string;
            /** @description Has no meaning here. Chatflow and workflow only. */
            max_length?: number | null;
            /** @description The choices. A value must be one of them; an empty text is refused even when nothing is required. */
            options: string[];
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description A choice of one. */
        SelectItem: {
            /** @description The field. */
            select: components["schemas"]["SelectControl"];
        };
        /** @description Field for a number. */
        NumberControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `number`. Chatflow and workflow only.
             * @constant
             */
            type?: "number";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you. */
            default?: string | number;
            /** @description Has no meaning here. Chatflow and workflow only. */
            max_length?: number | null;
            /** @description Has no meaning here, empty. Chatflow and workflow only. */
            options?: string[];
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description A number. */
        NumberItem: {
            /** @description The field. */
            number: components["schemas"]["NumberControl"];
        };
        /** @description Field for a yes or no. */
        CheckboxControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `checkbox`. Chatflow and workflow only.
             * @constant
             */
            type?: "checkbox";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description State shown at first. Chat, agent and completion apps do not fill it in for you. */
            default: boolean;
            /** @description Has no meaning here. Chatflow and workflow only. */
            max_length?: number | null;
            /** @description Has no meaning here, empty. Chatflow and workflow only. */
            options?: string[];
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description A yes or no. */
        CheckboxItem: {
            /** @description The field. */
            checkbox: components["schemas"]["CheckboxControl"];
        };
        /** @description Field for a JSON object. */
        JsonObjectControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `json_object`.
             * @constant
             */
            type: "json_object";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description Has no meaning here. */
            max_length: number | null;
            /** @description Has no meaning here, empty. */
            options: string[];
            /** @description JSON Schema of the value; absent when anything goes. */
            json_schema?: {
                [key: string]: unknown;
            } | string;
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description A JSON object. Chatflow and workflow only. */
        JsonObjectItem: {
            /** @description The field. */
            json_object: components["schemas"]["JsonObjectControl"];
        };
        /**
         * @description Kind of a file; `custom` goes by its extension.
         * @enum {string}
         */
        AllowedFileKind: "image" | "document" | "audio" | "video" | "custom";
        /**
         * @description Way of a file to the server, `local_file` after `files.upload` or `remote_url` by a web address.
         * @enum {string}
         */
        AllowedFileMethod: "local_file" | "remote_url";
        /** @description Field for one file. */
        FileInputControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `file`.
             * @constant
             */
            type: "file";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description Has no meaning here. */
            max_length: number | null;
            /** @description Has no meaning here, empty. */
            options: string[];
            /** @description Kinds that are taken. */
            allowed_file_types: components["schemas"]["AllowedFileKind"][];
            /** @description Extensions of the kind `custom`, such as `.zip`. */
            allowed_file_extensions: string[];
            /** @description Ways by which the file may come. */
            allowed_file_upload_methods: components["schemas"]["AllowedFileMethod"][];
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description One file. Chatflow and workflow only. */
        FileInputItem: {
            /** @description The field. */
            file: components["schemas"]["FileInputControl"];
        };
        /** @description Field for several files. */
        FileListInputControl: {
            /** @description Key of the value in `inputs`. */
            variable: string;
            /** @description Name that people see. */
            label: string;
            /**
             * @description Always `file-list`.
             * @constant
             */
            type: "file-list";
            /** @description Whether a value must be given. */
            required: boolean;
            /** @description Most files. */
            max_length: number;
            /** @description Has no meaning here, empty. */
            options: string[];
            /** @description Kinds that are taken. */
            allowed_file_types: components["schemas"]["AllowedFileKind"][];
            /** @description Extensions of the kind `custom`, such as `.zip`. */
            allowed_file_extensions: string[];
            /** @description Ways by which files may come. */
            allowed_file_upload_methods: components["schemas"]["AllowedFileMethod"][];
            /** @description Whether the web page leaves the field out; absent means false. */
            hide?: boolean;
        };
        /** @description Several files. Chatflow and workflow only. */
        FileListInputItem: {
            /** @description The field. */
            "file-list": components["schemas"]["FileListInputControl"];
        };
        /** @description A value that a tool looks up; its inputs come from other fields. */
        ExternalDataControl: {
            /** @description Key of the value. */
            variable: string;
            /** @description Name that people see. */
            label?: string;
            /** @description Kind of the tool, mostly `api`. */
            type: string;
            /** @description Whether it is used. */
            enabled?: boolean;
            /** @description Whether a value must be given. */
            required?: boolean;
            /** @description An emoji. */
            icon?: string;
            /** @description Colour behind it, as `#RRGGBB`. */
            icon_background?: string;
            /** @description Settings of the tool. */
            config?: {
                [key: string]: unknown;
            };
        };
        /** @description A value that a tool looks up. Chat, agent and completion only. */
        ExternalDataItem: {
            /** @description The field. */
            external_data_tool: components["schemas"]["ExternalDataControl"];
        };
        /** @description One field of the form, an object with one key that says its kind. What stands under the key has more keys in chatflow and workflow apps. */
        InputFormItem: components["schemas"]["TextInputItem"] | components["schemas"]["ParagraphItem"] | components["schemas"]["SelectItem"] | components["schemas"]["NumberItem"] | components["schemas"]["CheckboxItem"] | components["schemas"]["JsonObjectItem"] | components["schemas"]["FileInputItem"] | components["schemas"]["FileListInputItem"] | components["schemas"]["ExternalDataItem"];
        /** @description What is said instead of unwanted content. */
        ModerationReply: {
            /** @description Whether this side is checked. */
            enabled: boolean;
            /** @description The words said instead; may be empty. */
            preset_response?: string;
        };
        /** @description Settings of the moderation; an extension has keys of its own. */
        ModerationConfig: {
            /** @description Unwanted words, one a line. Only when `type` is `keywords`. */
            keywords?: string;
            /** @description Id of the extension that is asked. Only when `type` is `api`. */
            api_based_extension_id?: string;
            /** @description What happens to questions. */
            inputs_config?: components["schemas"]["ModerationReply"];
            /** @description What happens to answers. */
            outputs_config?: components["schemas"]["ModerationReply"];
        } & {
            [key: string]: unknown;
        };
        /** @description Moderation of content. Chatflow and workflow apps with it off send `enabled` only. */
        ModerationFeature: {
            /** @description Whether it is on. */
            enabled: boolean;
            /** @description Who checks, `keywords`, `openai_moderation`, `api` or an extension's name; empty when off. */
            type?: string;
            /** @description How it checks; only when on. */
            config?: components["schemas"]["ModerationConfig"];
            /** @description A leftover of older releases, empty. */
            configs?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Rules for pictures. */
        ImageUploadFeature: {
            /** @description Whether pictures are taken. */
            enabled: boolean;
            /** @description How many pictures a message may have. */
            number_limits: number;
            /**
             * @description How closely the model looks at them.
             * @enum {string}
             */
            detail?: "low" | "high";
            /** @description Ways by which pictures may come. */
            transfer_methods: components["schemas"]["AllowedFileMethod"][];
        };
        /** @description Limits as the console stored them; releases differ in their number. */
        UploadLimits: {
            /** @description Size of a document, in MB. */
            file_size_limit: number;
            /** @description How many files may be uploaded together. */
            batch_count_limit: number;
            /** @description Size of a picture, in MB. */
            image_file_size_limit: number;
            /** @description Size of a video, in MB. */
            video_file_size_limit: number;
            /** @description Size of a sound, in MB. */
            audio_file_size_limit: number;
            /** @description How many files a list input of a workflow may have. */
            workflow_file_upload_limit: number;
        } & {
            [key: string]: number;
        };
        /** @description Rules for files. A chat, agent or completion app that was never set up sends `image` only. */
        UploadFeature: {
            /** @description Whether files are taken; when it is off the server ignores them silently. Absent, `image.enabled` decides. */
            enabled?: boolean;
            /** @description Kinds that are taken. */
            allowed_file_types?: components["schemas"]["AllowedFileKind"][];
            /** @description Extensions of the kind `custom`, such as `.zip`. */
            allowed_file_extensions?: string[];
            /** @description Ways by which files may come. */
            allowed_file_upload_methods?: components["schemas"]["AllowedFileMethod"][];
            /** @description How many files a message may have. */
            number_limits?: number;
            /** @description The same for pictures, as older releases kept it. */
            image?: components["schemas"]["ImageUploadFeature"];
            /** @description Limits as they were when the feature was set up; `system_parameters` is what counts. */
            fileUploadConfig?: components["schemas"]["UploadLimits"];
        };
        /** @description Limits of the server. */
        SystemLimits: {
            /** @description Size of a picture, in MB. */
            image_file_size_limit: number;
            /** @description Size of a video, in MB. */
            video_file_size_limit: number;
            /** @description Size of a sound, in MB. */
            audio_file_size_limit: number;
            /** @description Size of any other file, in MB. */
            file_size_limit: number;
            /** @description How many files a list input of a workflow may have. */
            workflow_file_upload_limit: number;
        };
        /** @description What an app takes and offers. Except for the limits it is the stored configuration, so its depths differ by app mode and age. */
        AppParameters: {
            /** @description First words of a chat, with `{{variable}}` unfilled; empty or null when there are none. */
            opening_statement: string | null;
            /** @description Questions offered below the opening statement. */
            suggested_questions: string[];
            /** @description Whether `messages.suggested` works. */
            suggested_questions_after_answer: components["schemas"]["FollowUpFeature"];
            /** @description Whether `audio.transcribe` works. */
            speech_to_text: components["schemas"]["FeatureSwitch"];
            /** @description Whether answers can be spoken, and how. */
            text_to_speech: components["schemas"]["SpeechFeature"];
            /** @description Whether answers name the passages they rest on. */
            retriever_resource: components["schemas"]["FeatureSwitch"];
            /** @description Whether prepared answers are used. A chatflow says `enabled` false here even when they are. */
            annotation_reply: components["schemas"]["AnnotationReplyFeature"];
            /** @description Whether the web page offers another answer of the same kind. Completion only. */
            more_like_this: components["schemas"]["FeatureSwitch"];
            /** @description The fields of the app's form, in order; their `variable` names are the keys of `inputs`. */
            user_input_form: components["schemas"]["InputFormItem"][];
            /** @description Whether questions and answers are checked for unwanted content. */
            sensitive_word_avoidance: components["schemas"]["ModerationFeature"];
            /** @description Which files may come with a message or run. */
            file_upload: components["schemas"]["UploadFeature"];
            /** @description What the server takes at most, whatever the app says. */
            system_parameters: components["schemas"]["SystemLimits"];
        };
        /** @description An emoji on a colour. */
        ToolEmoji: {
            /** @description Colour behind it, as `#RRGGBB`. */
            background: string;
            /** @description The emoji. */
            content: string;
        };
        /** @description A web address for a built-in tool (it opens to a signed-in console user only), an emoji for a tool made from an API. */
        ToolIcon: string | components["schemas"]["ToolEmoji"];
        /** @description What is needed to show an app's tools. */
        AppMeta: {
            /** @description Icon of each tool by the tool's name; empty without tools, before publishing, and for workflows used as tools. */
            tool_icons: {
                [key: string]: components["schemas"]["ToolIcon"];
            };
        };
        /** @description How the app's own web page looks. */
        AppSite: {
            /** @description Title of the page. */
            title: string;
            /** @description Main colour of the chat, as `#RRGGBB`; null for the usual one. */
            chat_color_theme: string | null;
            /** @description Whether that colour and its background change places. */
            chat_color_theme_inverted: boolean;
            /**
             * @description What `icon` holds.
             * @enum {string|null}
             */
            icon_type: "emoji" | "image" | "link" | null;
            /** @description An emoji, the id of an uploaded picture, or a web address, by `icon_type`. */
            icon: string | null;
            /** @description Colour behind an emoji, as `#RRGGBB`. */
            icon_background: string | null;
            /** @description Text about the app. */
            description: string | null;
            /** @description Copyright notice. */
            copyright: string | null;
            /** @description Web address of the privacy policy. */
            privacy_policy: string | null;
            /** @description Disclaimer shown below the chat; may be empty. */
            custom_disclaimer: string | null;
            /** @description Language of the page, such as `en-US`. */
            default_language: string;
            /** @description Whether users see the steps of a workflow. */
            show_workflow_steps: boolean;
            /** @description Whether answers carry the app's icon. */
            use_icon_as_answer_icon: boolean;
            /** @description Signed web address of the picture; null unless `icon_type` is `image`. */
            icon_url: string | null;
            /** @description Text in the empty input box. */
            input_placeholder?: string | null;
        };
        /** @description A rating of one message. */
        AppFeedback: {
            /**
             * Format: uuid
             * @description Id of the rating.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the app.
             */
            app_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the rated message.
             */
            message_id: string;
            /**
             * @description The verdict.
             * @enum {string}
             */
            rating: "like" | "dislike";
            /** @description Words that came with it. */
            content: string | null;
            /**
             * @description Who rated, an end user or a member of the workspace.
             * @enum {string}
             */
            from_source: "user" | "admin";
            /**
             * Format: uuid
             * @description Id of the end user, see `endUsers.get`; null when `from_source` is `admin`.
             */
            from_end_user_id: string | null;
            /**
             * Format: uuid
             * @description Id of the member's account; null when `from_source` is `user`.
             */
            from_account_id: string | null;
            /** @description When it was given, in UTC as ISO 8601 without an offset (JavaScript reads such text as local time). */
            created_at: string;
            /** @description When it last changed, in UTC as ISO 8601 without an offset. */
            updated_at: string;
        };
        /** @description A page of ratings, without a word on whether there are more. */
        AppFeedbackList: {
            /** @description Ratings, the newest first. A page shorter than `limit` is the last. */
            data: components["schemas"]["AppFeedback"][];
        };
        /** @description A prepared answer. */
        Annotation: {
            /**
             * Format: uuid
             * @description Id of the annotation.
             */
            id: string;
            /** @description What people ask. */
            question: string | null;
            /** @description What they are told. */
            answer: string | null;
            /** @description How often it was the answer. */
            hit_count: number | null;
            /** @description When it was made, in Unix seconds. */
            created_at: number | null;
        };
        /** @description A page of prepared answers. */
        AnnotationPage: {
            /** @description The prepared answers, the newest first; at most 100. */
            data: components["schemas"]["Annotation"][];
            /** @description Whether the page is as long as `limit`; also true on a last page that is exactly full, and never above 100. */
            has_more: boolean;
            /** @description The `limit` of the request, even where the server went by another. */
            limit: number;
            /** @description How many there are on all pages. */
            total: number;
            /** @description The `page` of the request, even where the server went by another. */
            page: number;
        };
        /** @description A question and the answer that is prepared for it. Empty texts are taken. */
        AnnotationCreate: {
            /** @description What people ask. */
            question: string;
            /** @description What they are told. */
            answer: string;
        };
        /** @description How questions are compared. Switching off needs it too and makes no use of it. */
        AnnotationReplyConfigure: {
            /** @description How alike a question must be, from 0 to 1. */
            score_threshold: number;
            /** @description Provider of the embedding model, as `models.list` names it. */
            embedding_provider_name: string;
            /** @description Name of the embedding model. An unknown one fails the job, not the request. */
            embedding_model_name: string;
        };
        /** @description A job that switches prepared answers on or off. */
        AnnotationJob: {
            /**
             * Format: uuid
             * @description Id of the job, for `annotations.reply.status`.
             */
            job_id: string;
            /**
             * @description Whether it waits or runs. Release 1.14.1 always says `waiting`.
             * @enum {string}
             */
            job_status: "waiting" | "processing";
        };
        /** @description How a job is going. */
        AnnotationJobStatus: {
            /**
             * Format: uuid
             * @description Id of the job.
             */
            job_id: string;
            /**
             * @description How far it is. Release 1.14.1 never says `processing`.
             * @enum {string}
             */
            job_status: "waiting" | "processing" | "completed" | "error";
            /** @description Why it failed; empty unless `job_status` is `error`. */
            error_msg: string;
        };
        /** @description Somebody an app has met. The same `user` text in another app is another end user. */
        EndUser: {
            /**
             * Format: uuid
             * @description Id of the end user.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the workspace.
             */
            tenant_id: string;
            /**
             * Format: uuid
             * @description Id of the app.
             */
            app_id: string | null;
            /** @description Where they came from, `service-api` for who came by this API. */
            type: string;
            /** @description The `user` text of their requests; `DEFAULT-USER` for requests without one. */
            external_user_id: string | null;
            /** @description Name; null for who came by this API. */
            name: string | null;
            /** @description Whether their requests named no `user`. */
            is_anonymous: boolean;
            /** @description The same as `external_user_id` for who came by this API. */
            session_id: string;
            /** @description When they were first seen, in UTC as ISO 8601 without an offset (JavaScript reads such text as local time). */
            created_at: string;
            /** @description When the record last changed, in UTC as ISO 8601 without an offset. */
            updated_at: string;
        };
        /**
         * @description Whose it is on the console — its maker's, the whole workspace's, or that of the members listed.
         * @enum {string}
         */
        DatasetPermission: "only_me" | "all_team_members" | "partial_members";
        /** @description The model that sorts hits again. Never null itself. */
        DatasetRerankModel: {
            /** @description Provider; empty when no settings are stored, null when those stored name none. */
            reranking_provider_name: string | null;
            /** @description Name of the model; empty when no settings are stored, null when those stored name none. */
            reranking_model_name: string | null;
        };
        /** @description How much words count. */
        DatasetKeywordWeight: {
            /** @description Weight of words; null when none is stored. */
            keyword_weight: number | null;
        };
        /** @description How much meaning counts, and the model that compares it. */
        DatasetVectorWeight: {
            /** @description Weight of meaning; null when none is stored. */
            vector_weight: number | null;
            /** @description Name of the embedding model; null when none is stored. */
            embedding_model_name: string | null;
            /** @description Provider of the embedding model; null when none is stored. */
            embedding_provider_name: string | null;
        };
        /** @description The stored weights of a hybrid search. */
        DatasetRetrievalWeights: {
            /**
             * @description Which preset the weights came from; null is none.
             * @enum {string|null}
             */
            weight_type: "semantic_first" | "keyword_first" | "customized" | null;
            /** @description The weight of words. */
            keyword_setting: components["schemas"]["DatasetKeywordWeight"];
            /** @description The weight of meaning. */
            vector_setting: components["schemas"]["DatasetVectorWeight"];
        };
        /** @description How a knowledge base is searched when a search does not say. With nothing stored, `semantic_search` for 2 hits is shown. */
        DatasetRetrieval: {
            /**
             * @description What is compared. `datasets.get` says `keyword_search` of all but high-quality ones, whatever is stored; null after an update of an external one.
             * @enum {string|null}
             */
            search_method: "semantic_search" | "full_text_search" | "hybrid_search" | "keyword_search" | null;
            /** @description Whether a model sorts the hits again; null for an external knowledge base with settings of its own. */
            reranking_enable: boolean | null;
            /**
             * @description How hits are sorted again; null when nothing is stored.
             * @enum {string|null}
             */
            reranking_mode: "reranking_model" | "weighted_score" | null;
            /** @description The model that sorts again. */
            reranking_model: components["schemas"]["DatasetRerankModel"];
            /** @description The weights of a hybrid search; null when none are stored. */
            weights: components["schemas"]["DatasetRetrievalWeights"] | null;
            /** @description How many hits at most. */
            top_k: number;
            /** @description Whether `score_threshold` counts. */
            score_threshold_enabled: boolean;
            /** @description Least score of a hit; null when none is stored. */
            score_threshold: number | null;
        };
        /** @description Settings of summaries. Never null itself; all members are null when none are set. */
        DatasetSummaryIndex: {
            /** @description Whether segments are summed up. */
            enable: boolean | null;
            /** @description Name of the model that sums up. */
            model_name: string | null;
            /** @description Provider of that model. */
            model_provider_name: string | null;
            /** @description What the model is told. */
            summary_prompt: string | null;
        };
        /** @description A tag of a knowledge base. */
        DatasetTagRef: {
            /**
             * Format: uuid
             * @description Id of the tag.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /**
             * @description Always `knowledge`.
             * @enum {string}
             */
            type: "knowledge";
        };
        /** @description An external source. Never null itself; all members are null where there is none. */
        DatasetExternalKnowledge: {
            /** @description Id of the knowledge base over there. */
            external_knowledge_id: string | null;
            /**
             * Format: uuid
             * @description Id of the external knowledge API.
             */
            external_knowledge_api_id: string | null;
            /** @description Name of that API. */
            external_knowledge_api_name: string | null;
            /** @description Address of that API. */
            external_knowledge_api_endpoint: string | null;
        };
        /** @description How an external knowledge base is searched. Any other one shows its own settings here. */
        DatasetExternalRetrieval: {
            /** @description How many hits at most; 2 when nothing is stored. */
            top_k: number;
            /** @description Least score of a hit; 0 when no settings are stored, null when those stored have none. */
            score_threshold: number | null;
            /** @description Whether `score_threshold` counts; null when nothing is stored. */
            score_threshold_enabled: boolean | null;
        };
        /** @description A metadata field of a knowledge base. */
        DatasetMetadataRef: {
            /** @description Id of the field, or the word `built-in`. */
            id: string;
            /** @description Its name. */
            name: string;
            /**
             * @description What its values are.
             * @enum {string}
             */
            type: "string" | "number" | "time";
        };
        /** @description An icon. Never null itself; all members are null unless a pipeline gave one. */
        DatasetIcon: {
            /** @description What `icon` is, such as `emoji`. */
            icon_type: string | null;
            /** @description The icon itself, such as an emoji. */
            icon: string | null;
            /** @description Background colour, as `#rrggbb`. */
            icon_background: string | null;
            /** @description Address of a picture; null for an emoji. */
            icon_url: string | null;
        };
        /** @description A knowledge base. */
        Dataset: {
            /**
             * Format: uuid
             * @description The knowledge base's id.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What it holds; null only where an update made it so. */
            description: string | null;
            /** @description Kept by Dify (`vendor`) or elsewhere (`external`); 1.14.1 stores any other word as well. */
            provider: string;
            /** @description Who sees it on the console. */
            permission: components["schemas"]["DatasetPermission"];
            /**
             * @description Where its documents come from; null before the first, and in a pipeline or external knowledge base.
             * @enum {string|null}
             */
            data_source_type: "upload_file" | "notion_import" | "website_crawl" | "local_file" | "online_document" | "online_drive" | null;
            /**
             * @description Embeddings of a model, or keywords; null until set, often by the first document.
             * @enum {string|null}
             */
            indexing_technique: "high_quality" | "economy" | null;
            /** @description How many apps use it. */
            app_count: number;
            /** @description How many documents it has. */
            document_count: number;
            /** @description Length of all documents in characters. */
            word_count: number;
            /**
             * Format: uuid
             * @description Id of the account that made it.
             */
            created_by: string;
            /** @description Name of that account; null when it is gone. */
            author_name: string | null;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id of the account that changed it last; null when nobody did.
             */
            updated_by: string | null;
            /** @description When it was last changed, in Unix seconds. */
            updated_at: number;
            /** @description Name of the embedding model; null unless `high_quality`. */
            embedding_model: string | null;
            /** @description Provider of that model; null unless `high_quality`. */
            embedding_model_provider: string | null;
            /** @description Whether that model can be used, true where none is needed. Null in the answer to a creation or an update. */
            embedding_available: boolean | null;
            /** @description How it is searched when a search does not say. */
            retrieval_model_dict: components["schemas"]["DatasetRetrieval"];
            /** @description Whether and how its segments are summed up. */
            summary_index_setting: components["schemas"]["DatasetSummaryIndex"];
            /** @description Its tags. */
            tags: components["schemas"]["DatasetTagRef"][];
            /**
             * @description How its documents are cut — plain, as questions and answers, as parents and children; null before the first.
             * @enum {string|null}
             */
            doc_form: "text_model" | "qa_model" | "hierarchical_model" | null;
            /** @description Its external source. */
            external_knowledge_info: components["schemas"]["DatasetExternalKnowledge"];
            /** @description How an external source is searched. */
            external_retrieval_model: components["schemas"]["DatasetExternalRetrieval"];
            /** @description The metadata fields of its documents, with five built-in ones while those are switched on. */
            doc_metadata: components["schemas"]["DatasetMetadataRef"][];
            /** @description Whether the built-in metadata fields are on. */
            built_in_field_enabled: boolean;
            /**
             * Format: uuid
             * @description Id of its pipeline; null when it has none.
             */
            pipeline_id: string | null;
            /**
             * @description Whether documents are cut by plain rules or by a pipeline.
             * @enum {string}
             */
            runtime_mode: "general" | "rag_pipeline";
            /**
             * @description How its pipeline cuts documents; null without a pipeline, or before that was published.
             * @enum {string|null}
             */
            chunk_structure: "text_model" | "qa_model" | "hierarchical_model" | null;
            /** @description Its icon. */
            icon_info: components["schemas"]["DatasetIcon"];
            /** @description Whether its pipeline is published; false without a pipeline. */
            is_published: boolean;
            /** @description The same as `document_count`. */
            total_documents: number;
            /** @description How many documents can be searched, that is, are completed, enabled and not archived. */
            total_available_documents: number;
            /** @description Whether API access is switched on. */
            enable_api: boolean;
            /** @description Whether pictures are embedded too. */
            is_multimodal: boolean;
            /** @description Account ids of the members who see it. Sent by every update, and by `datasets.get` when `permission` is `partial_members`. */
            partial_member_list?: string[];
            /** @description Name of whoever looks after it; null when nobody is set. */
            maintainer?: string | null;
        };
        /** @description A page of knowledge bases, newest first. */
        DatasetPage: {
            /** @description The knowledge bases; empty behind the last page. */
            data: components["schemas"]["Dataset"][];
            /** @description Whether the page is full. On 1.14.1 true of a full last page too, and false of every page when `limit` is above 100. */
            has_more: boolean;
            /** @description The `limit` that was sent, even where the server took another. */
            limit: number;
            /** @description How many there are on all pages. */
            total: number;
            /** @description The `page` that was sent. */
            page: number;
        };
        /** @description A model that sorts hits by how well they answer. */
        RerankModel: {
            /** @description Provider, as `organization/plugin/provider`; empty or null is none. */
            reranking_provider_name?: string | null;
            /** @description Name of the model at that provider; empty or null is none. */
            reranking_model_name?: string | null;
        };
        /** @description How much meaning counts, and the model that compares it. */
        VectorWeight: {
            /** @description Weight of meaning, such as 0.7. */
            vector_weight: number;
            /** @description Provider of the embedding model, as `organization/plugin/provider`. */
            embedding_provider_name: string;
            /** @description Name of the embedding model. */
            embedding_model_name: string;
        };
        /** @description How much words count. */
        KeywordWeight: {
            /** @description Weight of words, such as 0.3. */
            keyword_weight: number;
        };
        /** @description The two weights of a hybrid search. */
        RetrievalWeights: {
            /**
             * @description Which preset the weights came from; null is none.
             * @enum {string|null}
             */
            weight_type?: "semantic_first" | "keyword_first" | "customized" | null;
            /** @description The weight of meaning. */
            vector_setting?: components["schemas"]["VectorWeight"];
            /** @description The weight of words. */
            keyword_setting?: components["schemas"]["KeywordWeight"];
        };
        /** @description One condition on one metadata field. */
        MetadataCondition: {
            /** @description Name of the field. A name that no field has finds nothing. */
            name: string;
            /**
             * @description How the field is compared. `before`, `after` and the signs compare numbers.
             * @enum {string}
             */
            comparison_operator: "contains" | "not contains" | "start with" | "end with" | "is" | "is not" | "empty" | "not empty" | "in" | "not in" | "=" | "≠" | ">" | "<" | "≥" | "≤" | "before" | "after";
            /** @description What the field is compared with. Left out for `empty` and `not empty`; a list, or a text with commas, for `in` and `not in`. */
            value?: string | number | string[];
        };
        /** @description Conditions on the metadata of documents. Where no document fulfils them, nothing is found. */
        MetadataFilter: {
            /**
             * @description Whether all conditions must hold or one is enough.
             * @default and
             * @enum {string}
             */
            logical_operator?: "and" | "or";
            /** @description The conditions; empty or absent, nothing is filtered. */
            conditions?: components["schemas"]["MetadataCondition"][];
        };
        /** @description How to search. Sent, it stands in for all of the stored settings, not for single ones. */
        RetrievalModel: {
            /**
             * @description What is compared. An economy knowledge base finds things with `keyword_search` only, a high-quality one with the other three.
             * @enum {string}
             */
            search_method: "semantic_search" | "full_text_search" | "hybrid_search" | "keyword_search";
            /** @description Whether a model sorts the hits again; without effect while `reranking_model` names none. */
            reranking_enable: boolean;
            /**
             * @description How hits are sorted again, by a model or by `weights`; null is neither.
             * @enum {string|null}
             */
            reranking_mode?: "reranking_model" | "weighted_score" | null;
            /** @description The model that sorts again. It must be available when both names are given. */
            reranking_model?: components["schemas"]["RerankModel"];
            /** @description How a hybrid search weighs meaning against words; null or absent gives no weights. */
            weights?: components["schemas"]["RetrievalWeights"] | null;
            /** @description How many hits at most. */
            top_k: number;
            /** @description Whether `score_threshold` counts. */
            score_threshold_enabled: boolean;
            /** @description Least score of a hit, before any sorting again; null is none. */
            score_threshold?: number | null;
            /** @description Which documents to search, by their metadata; absent, all. A knowledge base stores it and never shows it. */
            metadata_filtering_conditions?: components["schemas"]["MetadataFilter"];
        };
        /** @description Whether and how a model sums up segments, so that they are found by their summaries too. */
        SummaryIndexSetting: {
            /** @description Whether there are summaries. */
            enable?: boolean;
            /** @description Name of the model that writes them. */
            model_name?: string;
            /** @description Provider of that model. */
            model_provider_name?: string;
            /** @description What the model is told; absent, the server's own prompt. */
            summary_prompt?: string;
        };
        /** @description A new knowledge base. */
        DatasetCreate: {
            /** @description Its name, 1 to 40 characters, not yet taken in the workspace. Upper and lower case differ. */
            name: string;
            /**
             * @description What it holds, at most 400 characters.
             * @default
             */
            description?: string;
            /**
             * @description Embeddings of a model, or keywords. Absent, the first document decides.
             * @enum {string}
             */
            indexing_technique?: "high_quality" | "economy";
            /** @description Who sees it on the console, `only_me` when absent. Members are named by an update only. */
            permission?: components["schemas"]["DatasetPermission"];
            /**
             * @description Kept by Dify, or elsewhere and asked through an external knowledge API.
             * @default vendor
             * @enum {string}
             */
            provider?: "vendor" | "external";
            /**
             * Format: uuid
             * @description Id of the external knowledge API. Left out, an external knowledge base is made without a source.
             */
            external_knowledge_api_id?: string;
            /** @description Id of the knowledge base over there. Needed beside `external_knowledge_api_id`. */
            external_knowledge_id?: string;
            /** @description Name of the embedding model. Counts for `high_quality` alone; absent, the workspace's default. */
            embedding_model?: string;
            /** @description Provider of that model, as `organization/plugin/provider`. Send both names or neither. */
            embedding_model_provider?: string;
            /** @description How to search it when a search does not say. */
            retrieval_model?: components["schemas"]["RetrievalModel"];
            /** @description Whether and how segments are summed up. An update cannot change it. */
            summary_index_setting?: components["schemas"]["SummaryIndexSetting"];
        };
        /** @description A member of the workspace. */
        DatasetMember: {
            /**
             * Format: uuid
             * @description Id of the member's account.
             */
            user_id: string;
        };
        /** @description How to search a knowledge base that is kept elsewhere. */
        ExternalRetrievalModel: {
            /** @description How many hits at most. */
            top_k?: number;
            /** @description Least score of a hit. */
            score_threshold?: number;
            /** @description Whether `score_threshold` counts. */
            score_threshold_enabled?: boolean;
        };
        /** @description What changes; whatever is absent stays as it is. */
        DatasetUpdate: {
            /** @description New name, 1 to 40 characters. One that is taken is a 400 here, not a 409. */
            name?: string;
            /** @description New description, at most 400 characters; null takes it away. */
            description?: string | null;
            /**
             * @description New technique; documents are indexed anew. `high_quality` needs both names of the embedding model beside it.
             * @enum {string}
             */
            indexing_technique?: "high_quality" | "economy";
            /** @description New permission. All but `partial_members` empty the list of members. */
            permission?: components["schemas"]["DatasetPermission"];
            /** @description Name of the new embedding model. Documents are indexed anew only if `indexing_technique` is sent too. */
            embedding_model?: string;
            /** @description Provider of that model, as `organization/plugin/provider`. */
            embedding_model_provider?: string;
            /** @description New settings in place of all the old ones. */
            retrieval_model?: components["schemas"]["RetrievalModel"];
            /** @description Who may see it. Counts beside `partial_members` only; an empty list changes nothing. */
            partial_member_list?: components["schemas"]["DatasetMember"][];
            /** @description Id of the knowledge base at its external source. Every update of an external one needs it. */
            external_knowledge_id?: string;
            /**
             * Format: uuid
             * @description Id of the external knowledge API. Every update of an external one needs it.
             */
            external_knowledge_api_id?: string;
            /** @description How to search an external one, in place of all its old settings; ignored for others. */
            external_retrieval_model?: components["schemas"]["ExternalRetrievalModel"];
        };
        /** @description A question to a knowledge base. */
        RetrieveRequest: {
            /** @description What to look for, at most 250 characters. May be empty when `attachment_ids` names a file. */
            query: string;
            /** @description Settings for this search alone. Absent, the stored ones, or else `semantic_search` for 4 hits. */
            retrieval_model?: components["schemas"]["RetrievalModel"];
            /** @description Settings for an external knowledge base. Taken and not used by 1.14.1. */
            external_retrieval_model?: components["schemas"]["ExternalRetrievalModel"];
            /** @description Ids of uploaded files to look for, in a multimodal knowledge base. Unknown ones find nothing. */
            attachment_ids?: string[];
        };
        /** @description The question, as releases other than 1.14.0 and 1.14.1 send it. */
        RetrieveQuery: {
            /** @description Text of the question. */
            content: string;
        };
        /** @description The document of a hit. On 1.14.1 every member is null. */
        RetrieveDocument: {
            /**
             * Format: uuid
             * @description The document's id; null on 1.14.1.
             */
            id: string | null;
            /**
             * @description Where its text came from; null on 1.14.1.
             * @enum {string|null}
             */
            data_source_type: "upload_file" | "notion_import" | "website_crawl" | "local_file" | "online_document" | "online_drive" | null;
            /** @description The document's name; null on 1.14.1. */
            name: string | null;
            /**
             * @description What kind of document it is; null when not set, and on 1.14.1.
             * @enum {string|null}
             */
            doc_type: "book" | "web_page" | "paper" | "social_media_post" | "wikipedia_entry" | "personal_document" | "business_document" | "im_chat_log" | "synced_from_notion" | "synced_from_github" | "others" | null;
            /** @description Its metadata, values by field name; null when it has none, and on 1.14.1. */
            doc_metadata: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A segment as a search shows it. */
        RetrieveSegment: {
            /**
             * Format: uuid
             * @description Id of the segment.
             */
            id: string;
            /** @description Its place in the document, from 1. */
            position: number;
            /**
             * Format: uuid
             * @description Id of its document; all that 1.14.1 tells about the document.
             */
            document_id: string;
            /** @description The text; of a question-and-answer segment the question. */
            content: string;
            /** @description The text with its file links signed. Always null on 1.14.1. */
            sign_content: string | null;
            /** @description The answer of a question-and-answer segment; else null. */
            answer: string | null;
            /** @description Length in characters. */
            word_count: number;
            /** @description Length in tokens; 0 in an economy knowledge base. */
            tokens: number;
            /** @description Its keywords; empty when it has none. */
            keywords: string[];
            /**
             * Format: uuid
             * @description Id of its entry in the index.
             */
            index_node_id: string;
            /** @description SHA-256 of what was indexed, in hexadecimal digits. */
            index_node_hash: string;
            /** @description How often apps have found it; searches by this operation do not count. */
            hit_count: number;
            /** @description Always true, since others are not searched. */
            enabled: boolean;
            /** @description When it was disabled, in Unix seconds; null when it is not. */
            disabled_at: number | null;
            /**
             * Format: uuid
             * @description Id of the account that disabled it; null when it is not.
             */
            disabled_by: string | null;
            /**
             * @description Always `completed`, since others are not searched.
             * @enum {string}
             */
            status: "completed";
            /**
             * Format: uuid
             * @description Id of the account that made it.
             */
            created_by: string;
            /** @description When it was made, in Unix seconds. Always null on 1.14.1. */
            created_at: number | null;
            /** @description When its indexing began, in Unix seconds; null in a pipeline document. */
            indexing_at: number | null;
            /** @description When its indexing ended, in Unix seconds; null when unknown. */
            completed_at: number | null;
            /** @description Why its indexing failed; null when it did not. */
            error: string | null;
            /** @description When its indexing was stopped, in Unix seconds; null when it was not. */
            stopped_at: number | null;
            /** @description The document that it belongs to. */
            document: components["schemas"]["RetrieveDocument"];
        };
        /** @description A child chunk that led to a hit. */
        RetrieveChildChunk: {
            /**
             * Format: uuid
             * @description Id of the child chunk.
             */
            id: string;
            /** @description Its text. */
            content: string;
            /** @description Its place in the segment, from 1. */
            position: number;
            /** @description How well it fits, larger is better. */
            score: number;
        };
        /** @description A file that belongs to a segment. */
        RetrieveFile: {
            /**
             * Format: uuid
             * @description Id of the uploaded file.
             */
            id: string;
            /** @description Its file name. */
            name: string;
            /** @description Its size in bytes. */
            size: number;
            /** @description Its extension with the dot, such as `.png`. */
            extension: string;
            /** @description Its media type. */
            mime_type: string;
            /** @description Signed URL of the file, which needs no key and expires. */
            source_url: string;
        };
        /** @description One hit. */
        RetrieveRecord: {
            /** @description The segment that was found. */
            segment: components["schemas"]["RetrieveSegment"];
            /** @description Child chunks that led to it, in hierarchical documents; else empty. */
            child_chunks: components["schemas"]["RetrieveChildChunk"][];
            /** @description How well it fits, larger is better. 0 after a keyword search; null where the index gives no score. */
            score: number | null;
            /** @description Always null. */
            tsne_position: null;
            /** @description Files of the segment, in a multimodal knowledge base; else empty. */
            files: components["schemas"]["RetrieveFile"][];
            /** @description The summary that led to it; null when the segment itself was found. */
            summary: string | null;
        };
        /** @description What was asked and what was found. */
        RetrieveResult: {
            /** @description The question again. Plain text from 1.14.0 to 1.14.1, an object before and after. */
            query: string | components["schemas"]["RetrieveQuery"];
            /** @description The hits, best first; empty when nothing fits. */
            records: components["schemas"]["RetrieveRecord"][];
        };
        /**
         * @description Plain segments, parents with child chunks, or questions with answers.
         * @enum {string}
         */
        DocumentForm: "text_model" | "hierarchical_model" | "qa_model";
        /** @description The server's own rule, which is segments of 500 tokens cut at line breaks, 50 tokens overlapping. */
        AutomaticProcessRule: {
            /**
             * @description Leaves it to the server.
             * @constant
             */
            mode: "automatic";
        };
        /** @description One kind of cleaning, on or off. */
        PreProcessingRule: {
            /**
             * @description What is removed. `remove_stopwords` is taken but does nothing.
             * @enum {string}
             */
            id: "remove_extra_spaces" | "remove_urls_emails" | "remove_stopwords";
            /** @description Whether it is removed. */
            enabled: boolean;
        };
        /** @description Where one level of segments ends. */
        SegmentationRule: {
            /**
             * @description Text to cut at. A written-out `\n` counts as a line break.
             * @default
             */
            separator?: string;
            /** @description Longest segment, in tokens. Outside 50 to 4000 the request is taken, but the document ends in `error`. */
            max_tokens: number;
            /**
             * @description How much of one segment the next repeats, in tokens. More than `max_tokens` ends in `error`.
             * @default 0
             */
            chunk_overlap?: number;
        };
        /** @description How to clean a text and where to cut it. */
        CustomRules: {
            /** @description What is cleaned away first; may be empty. The last of two entries with one id wins. */
            pre_processing_rules: components["schemas"]["PreProcessingRule"][];
            /** @description Where segments end. */
            segmentation: components["schemas"]["SegmentationRule"];
        };
        /** @description A rule of the caller's own. */
        CustomProcessRule: {
            /**
             * @description Cuts into plain segments.
             * @constant
             */
            mode: "custom";
            /** @description How to clean and where to cut. */
            rules: components["schemas"]["CustomRules"];
        };
        /** @description How to clean a text and where to cut parents and children. */
        HierarchicalRules: {
            /** @description What is cleaned away first; may be empty. The last of two entries with one id wins. */
            pre_processing_rules: components["schemas"]["PreProcessingRule"][];
            /** @description Where parents end. */
            segmentation: components["schemas"]["SegmentationRule"];
            /**
             * @description What a parent is, a paragraph or the whole document.
             * @default paragraph
             * @enum {string}
             */
            parent_mode?: "paragraph" | "full-doc";
            /** @description Where children end. Without it the request is taken, but the document ends in `error`. */
            subchunk_segmentation?: components["schemas"]["SegmentationRule"];
        };
        /** @description Parent segments that hold child chunks. Needs `doc_form` `hierarchical_model` and technique `high_quality` to be of use. */
        HierarchicalProcessRule: {
            /**
             * @description Cuts into parents, and these into children.
             * @constant
             */
            mode: "hierarchical";
            /** @description How to clean and where to cut parents and children. */
            rules: components["schemas"]["HierarchicalRules"];
        };
        /** @description How the text is cleaned and cut into segments. */
        ProcessRule: components["schemas"]["AutomaticProcessRule"] | components["schemas"]["CustomProcessRule"] | components["schemas"]["HierarchicalProcessRule"];
        /** @description A document that is given as text. */
        DocumentByText: {
            /** @description Name of the document, cut to 200 characters. A document that has it already is overwritten, unless it is disabled. */
            name: string;
            /** @description The text. An empty one makes a document without segments. */
            text: string;
            /**
             * @description With an embedding model, or with keywords alone. Needed each time, though only the first document sets it.
             * @enum {string}
             */
            indexing_technique: "high_quality" | "economy";
            /** @description What its segments are, the same in the whole knowledge base. Without it `text_model`. */
            doc_form?: components["schemas"]["DocumentForm"];
            /**
             * @description Language of the text; used to make questions for `qa_model`.
             * @default English
             */
            doc_language?: string;
            /** @description How to cut it. Without it the newest rule of the knowledge base, else `automatic`. */
            process_rule?: components["schemas"]["ProcessRule"];
            /** @description How the knowledge base is searched. Used by its first document only. */
            retrieval_model?: components["schemas"]["RetrievalModel"];
            /** @description Name of the embedding model. Used by the first document only; without it the workspace's default. */
            embedding_model?: string;
            /** @description Provider of `embedding_model`. Given without that model the server fails. */
            embedding_model_provider?: string;
            /**
             * Format: uuid
             * @description Id of a document to update instead of creating one.
             */
            original_document_id?: string;
        };
        /**
         * @description Where a document came from. `local_file`, `online_document` and `online_drive` are of pipelines.
         * @enum {string}
         */
        DocumentSourceType: "upload_file" | "notion_import" | "website_crawl" | "local_file" | "online_document" | "online_drive";
        /** @description The source as it was given, which for documents of pipelines is the caller's own item. */
        DocumentSourceInfo: {
            /**
             * Format: uuid
             * @description Id of the uploaded file. Source `upload_file` only.
             */
            upload_file_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The file that a document was made from. */
        DocumentFile: {
            /**
             * Format: uuid
             * @description Id of the uploaded file.
             */
            id: string;
            /** @description Name of the file. */
            name: string;
            /** @description Size in bytes; in characters where the document was made from a text. */
            size: number;
            /** @description Extension in lower case, without the dot. `txt` for texts. */
            extension: string;
            /** @description Type that the uploader named; may be empty. */
            mime_type: string;
            /**
             * Format: uuid
             * @description Id of the account that owns it.
             */
            created_by: string;
            /** @description When it was uploaded, in Unix seconds with a fraction. */
            created_at: number;
        };
        /** @description The uploaded file, or the crawled page or imported item as it was given. Empty for other sources. */
        DocumentSourceDetail: {
            /** @description The uploaded file. Source `upload_file` only, and absent when the file is gone. */
            upload_file?: components["schemas"]["DocumentFile"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Through what a document was made.
         * @enum {string}
         */
        DocumentOrigin: "api" | "web" | "rag-pipeline";
        /**
         * @description Stage of indexing, in this order; `paused` and `error` can follow any. 1.14.1 never says `cleaning`.
         * @enum {string}
         */
        IndexingStatus: "waiting" | "parsing" | "cleaning" | "splitting" | "indexing" | "paused" | "completed" | "error";
        /**
         * @description State of a document in one word. Only an `available` one can be updated.
         * @enum {string|null}
         */
        DocumentDisplayStatus: "queuing" | "indexing" | "paused" | "error" | "available" | "disabled" | "archived" | null;
        /** @description The value of one metadata field. */
        DocumentMetadataItem: {
            /** @description Id of the field, or `built-in`. */
            id: string;
            /** @description Name of the field. */
            name: string;
            /**
             * @description Type of the field. The value need not be of it.
             * @enum {string}
             */
            type: "string" | "number" | "time";
            /** @description The value. Lists of 1.14.1 turn numbers into strings; built-in times are strings of Unix seconds. */
            value: string | number | null;
        };
        /**
         * @description `SUMMARIZING` while summaries are written, which begins after `completed`; else null.
         * @enum {string|null}
         */
        SummaryIndexStatus: "SUMMARIZING" | null;
        /** @description A document as lists and writes show it. `documents.get` shows more. */
        DocumentRecord: {
            /**
             * Format: uuid
             * @description The document's id.
             */
            id: string;
            /** @description Place within the knowledge base, from 1. */
            position: number;
            /** @description Where the content came from. Texts are kept as uploaded files. */
            data_source_type: components["schemas"]["DocumentSourceType"];
            /** @description The source in short. */
            data_source_info: components["schemas"]["DocumentSourceInfo"];
            /** @description The source in full. */
            data_source_detail_dict: components["schemas"]["DocumentSourceDetail"];
            /**
             * Format: uuid
             * @description Id of the rule that cuts it. Null for a document of a pipeline.
             */
            dataset_process_rule_id: string | null;
            /** @description Name of the document, cut to 200 characters; may be empty. */
            name: string;
            /** @description Who wrote it last. An update turns `api` into `web`. */
            created_from: components["schemas"]["DocumentOrigin"];
            /**
             * Format: uuid
             * @description Id of the account that owns it, whichever key made it.
             */
            created_by: string;
            /** @description When it was created, in Unix seconds. */
            created_at: number;
            /** @description Length in tokens. 0 under `economy`, null before indexing is done, the old value during an update. */
            tokens: number | null;
            /** @description How far indexing is. A paused document keeps the stage it was in. */
            indexing_status: components["schemas"]["IndexingStatus"];
            /** @description Why indexing failed; during an update still the old reason. */
            error: string | null;
            /** @description Whether retrieval may use it. */
            enabled: boolean;
            /** @description When it was switched off, in Unix seconds. */
            disabled_at: number | null;
            /**
             * Format: uuid
             * @description Id of the account that switched it off.
             */
            disabled_by: string | null;
            /** @description Whether it is archived, so that it can neither be found, updated nor deleted. */
            archived: boolean;
            /** @description One word for `indexing_status`, `enabled` and `archived` together. */
            display_status: components["schemas"]["DocumentDisplayStatus"];
            /** @description Length in characters, despite the name. Null before the text is cut, the old value during an update. */
            word_count: number | null;
            /** @description How often its segments were hit. Retrieval through the API does not count. */
            hit_count: number;
            /** @description What its segments are. */
            doc_form: components["schemas"]["DocumentForm"];
            /** @description Values of its metadata fields, the five built-in ones last. Null when it has none. */
            doc_metadata: components["schemas"]["DocumentMetadataItem"][] | null;
            /** @description Whether summaries of its segments are being written. */
            summary_index_status: components["schemas"]["SummaryIndexStatus"];
            /** @description Whether its segments get summaries. */
            need_summary: boolean;
        };
        /** @description A document whose indexing has been queued. */
        DocumentQueued: {
            /** @description The document, as a rule still `waiting`. */
            document: components["schemas"]["DocumentRecord"];
            /** @description What `documents.indexingStatus` asks for. Twenty digits; an update keeps the batch of the document. */
            batch: string;
        };
        /** @description What to do with the file of a new document. */
        DocumentByFileSettings: {
            /**
             * @description With an embedding model, or with keywords alone. Needed for the first document of a knowledge base, which sets it.
             * @enum {string}
             */
            indexing_technique?: "high_quality" | "economy";
            /** @description What its segments are, the same in the whole knowledge base. Without it that of a pipeline, else `text_model`. */
            doc_form?: components["schemas"]["DocumentForm"];
            /**
             * @description Language of the text; used to make questions for `qa_model`.
             * @default English
             */
            doc_language?: string;
            /** @description How to cut it. Needed for the first document; without it the newest rule of the knowledge base. */
            process_rule?: components["schemas"]["ProcessRule"];
            /** @description How the knowledge base is searched. Used by its first document only. */
            retrieval_model?: components["schemas"]["RetrievalModel"];
            /** @description Name of the embedding model. Used by the first document only; without it the workspace's default. */
            embedding_model?: string;
            /** @description Provider of `embedding_model`. Given without that model the server fails. */
            embedding_model_provider?: string;
            /**
             * Format: uuid
             * @description Id of a document to update instead of creating one.
             */
            original_document_id?: string;
            /**
             * @description Whether a document of the same name is overwritten, unless it is disabled; false always makes a new one.
             * @default true
             */
            duplicate?: boolean;
        };
        /** @description A document that is given as a file. */
        DocumentByFile: {
            /**
             * Format: binary
             * @description The file with its name. By default 15 MiB of txt, md, mdx, pdf, html, xlsx, xls, docx, csv, vtt or properties.
             */
            file: Blob;
            /** @description What to do with it, as a plain field of JSON; with a file name it would count as a second file. */
            data?: components["schemas"]["DocumentByFileSettings"];
        };
        /** @description One page of documents. */
        DocumentPage: {
            /** @description The documents, newest first. */
            data: components["schemas"]["DocumentRecord"][];
            /** @description Whether the page is full. True after an exactly full last page, false for a `limit` above 100. */
            has_more: boolean;
            /** @description The `limit` that was asked for, even where the server keeps to 20 or 100. */
            limit: number;
            /** @description How many documents match in all. */
            total: number;
            /** @description The page that was asked for, even where the server shows the first. */
            page: number;
        };
        /**
         * @description Kind of rule.
         * @enum {string}
         */
        ProcessMode: "automatic" | "custom" | "hierarchical";
        /** @description One kind of cleaning, on or off. */
        StoredPreProcessingRule: {
            /** @description What is removed, for instance `remove_extra_spaces`. The server keeps unknown ids too. */
            id: string;
            /** @description Whether it is removed. */
            enabled: boolean;
        };
        /** @description Where one level of segments ends. */
        StoredSegmentationRule: {
            /** @description Text to cut at. Custom and hierarchical rules only. */
            separator?: string;
            /** @description Text to cut at. Automatic rules, and the default of a knowledge base without a rule, only. */
            delimiter?: string;
            /** @description Longest segment, in tokens. */
            max_tokens: number;
            /** @description How much of one segment the next repeats, in tokens. */
            chunk_overlap: number;
        };
        /** @description A rule as the server keeps it. */
        StoredRules: {
            /** @description What was cleaned away first. */
            pre_processing_rules: components["schemas"]["StoredPreProcessingRule"][];
            /** @description Where segments, or parents, end. */
            segmentation: components["schemas"]["StoredSegmentationRule"];
            /**
             * @description What a parent is. Absent from automatic rules, null in custom ones.
             * @enum {string|null}
             */
            parent_mode?: "paragraph" | "full-doc" | null;
            /** @description Where children end. Absent from automatic rules, null in custom ones. */
            subchunk_segmentation?: components["schemas"]["StoredSegmentationRule"] | null;
        };
        /** @description The newest rule of the knowledge base. */
        DatasetProcessRule: {
            /** @description Kind of rule; `custom` too where the knowledge base has none. */
            mode: components["schemas"]["ProcessMode"];
            /** @description The rule itself; the server's default where the knowledge base has none. */
            rules: components["schemas"]["StoredRules"];
        };
        /** @description The rule that cut this document. An empty object for a document of a pipeline. */
        DocumentProcessRule: {
            /**
             * Format: uuid
             * @description Id of the rule.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Id of the knowledge base that it belongs to.
             */
            dataset_id?: string;
            /** @description Kind of rule. */
            mode?: components["schemas"]["ProcessMode"];
            /** @description The rule itself. */
            rules?: components["schemas"]["StoredRules"];
        };
        /**
         * @description What kind of text a document is.
         * @enum {string|null}
         */
        DocumentType: "book" | "web_page" | "paper" | "social_media_post" | "wikipedia_entry" | "personal_document" | "business_document" | "im_chat_log" | "synced_from_notion" | "synced_from_github" | "others" | null;
        /** @description One document with its rules and counts. With `metadata` `all` every field is there; `without` leaves out `doc_type` and `doc_metadata`; `only` leaves nothing but these two and `id`. */
        DocumentDetail: {
            /**
             * Format: uuid
             * @description The document's id.
             */
            id: string;
            /** @description Place within the knowledge base, from 1. */
            position?: number;
            /** @description Where the content came from. Texts are kept as uploaded files. */
            data_source_type?: components["schemas"]["DocumentSourceType"];
            /** @description The source in full; lists show it as `data_source_detail_dict`. */
            data_source_info?: components["schemas"]["DocumentSourceDetail"];
            /**
             * Format: uuid
             * @description Id of the rule that cut it. Null for a document of a pipeline.
             */
            dataset_process_rule_id?: string | null;
            /** @description The newest rule of the knowledge base, which need not have cut this document. */
            dataset_process_rule?: components["schemas"]["DatasetProcessRule"];
            /** @description The rule that cut this document. Empty for a document of a pipeline. */
            document_process_rule?: components["schemas"]["DocumentProcessRule"];
            /** @description Name of the document, cut to 200 characters; may be empty. */
            name?: string;
            /** @description Who wrote it last. An update turns `api` into `web`. */
            created_from?: components["schemas"]["DocumentOrigin"];
            /**
             * Format: uuid
             * @description Id of the account that owns it, whichever key made it.
             */
            created_by?: string;
            /** @description When it was created, in Unix seconds; may be a second later than `completed_at`. */
            created_at?: number;
            /** @description Length in tokens. 0 under `economy`, null before indexing is done and for documents of pipelines. */
            tokens?: number | null;
            /** @description How far indexing is. A paused document keeps the stage it was in. */
            indexing_status?: components["schemas"]["IndexingStatus"];
            /** @description When indexing was done, in Unix seconds. A former time may stay while it is done again. */
            completed_at?: number | null;
            /** @description When it last changed, in Unix seconds. */
            updated_at?: number;
            /** @description How long indexing took, in seconds. Null before it is done. */
            indexing_latency?: number | null;
            /** @description Why indexing failed. */
            error?: string | null;
            /** @description Whether retrieval may use it. */
            enabled?: boolean;
            /** @description When it was switched off, in Unix seconds. */
            disabled_at?: number | null;
            /**
             * Format: uuid
             * @description Id of the account that switched it off.
             */
            disabled_by?: string | null;
            /** @description Whether it is archived, so that it can neither be found, updated nor deleted. */
            archived?: boolean;
            /** @description What kind of text it is. Absent with `metadata` `without`; null unless set in Dify itself. */
            doc_type?: components["schemas"]["DocumentType"];
            /** @description Values of its metadata fields, the five built-in ones last. Null when it has none, absent with `without`. */
            doc_metadata?: components["schemas"]["DocumentMetadataItem"][] | null;
            /** @description How many segments it has. */
            segment_count?: number;
            /** @description Characters per segment, rounded down. 0 without segments. */
            average_segment_length?: number;
            /** @description How often its segments were hit. Retrieval through the API does not count. */
            hit_count?: number;
            /** @description One word for `indexing_status`, `enabled` and `archived` together. */
            display_status?: components["schemas"]["DocumentDisplayStatus"];
            /** @description What its segments are. */
            doc_form?: components["schemas"]["DocumentForm"];
            /** @description Language as it was given, for instance `English`. Null for a document of a pipeline. */
            doc_language?: string | null;
            /** @description Whether summaries of its segments are being written. */
            summary_index_status?: components["schemas"]["SummaryIndexStatus"];
            /** @description Whether its segments get summaries. */
            need_summary?: boolean;
        };
        /** @description What to change about a document besides its file. */
        DocumentFileUpdateSettings: {
            /** @description New name. Without it that of the new file; alone it is refused. */
            name?: string;
            /** @description Must be that of the knowledge base. */
            doc_form?: components["schemas"]["DocumentForm"];
            /**
             * @description Taken, but not applied.
             * @default English
             */
            doc_language?: string;
            /** @description How to cut it. Without it the newest rule of the knowledge base. */
            process_rule?: components["schemas"]["ProcessRule"];
            /** @description Taken, but not applied. */
            retrieval_model?: components["schemas"]["RetrievalModel"];
            /** @description Taken, but not applied. */
            embedding_model?: string;
            /** @description Taken, but not applied. */
            embedding_model_provider?: string;
        };
        /** @description A new file or a new rule, one of which must be there. */
        DocumentFileUpdate: {
            /**
             * Format: binary
             * @description The new file with its name, of a type and size that a new document takes.
             */
            file?: Blob;
            /** @description What to do with it, as a plain field of JSON; with a file name it would count as a second file. */
            data?: components["schemas"]["DocumentFileUpdateSettings"];
        };
        /** @description A new text or a new rule, one of which must be there. */
        DocumentTextUpdate: {
            /** @description The document's name. Needed with `text`; alone it is refused. */
            name?: string;
            /** @description New text. An empty one counts as none. */
            text?: string;
            /** @description Must be that of the knowledge base; the default `text_model` is refused where that is another. */
            doc_form?: components["schemas"]["DocumentForm"];
            /**
             * @description Taken, but not applied.
             * @default English
             */
            doc_language?: string;
            /** @description How to cut it. Without it the newest rule of the knowledge base. */
            process_rule?: components["schemas"]["ProcessRule"];
            /** @description Taken, but not applied. */
            retrieval_model?: components["schemas"]["RetrievalModel"];
        };
        /** @description How far indexing of one document is. Decide by `indexing_status` alone, since times and counts of a former run may stay. */
        IndexingProgress: {
            /**
             * Format: uuid
             * @description The document's id.
             */
            id: string;
            /** @description Stage of indexing. `completed` does not promise segments, an empty text has none. */
            indexing_status: components["schemas"]["IndexingStatus"];
            /** @description When a worker took it up, in Unix seconds. Always null for documents of pipelines. */
            processing_started_at: number | null;
            /** @description When its text was read, in Unix seconds. */
            parsing_completed_at: number | null;
            /** @description When its text was clean, in Unix seconds; the same as `splitting_completed_at`. */
            cleaning_completed_at: number | null;
            /** @description When its text was cut, in Unix seconds. */
            splitting_completed_at: number | null;
            /** @description When it was done, in Unix seconds; may be of a former run. */
            completed_at: number | null;
            /** @description When it was paused, in Unix seconds. Null again once it goes on. */
            paused_at: number | null;
            /** @description Why it failed; a model's failure is the JSON of its plugin. May stay until the next run is done. */
            error: string | null;
            /** @description When it failed, in Unix seconds. A later success does not clear it. */
            stopped_at: number | null;
            /** @description How many segments are done. Rises in jumps; parents count, their children do not. */
            completed_segments: number;
            /** @description How many segments there are so far. Grows while `splitting`. */
            total_segments: number;
            /**
             * @description Kind of failure, where the plan's vector space is too small. Not sent by 1.14.1.
             * @enum {string|null}
             */
            error_code?: "vector_space_estimate_exceeded" | null;
            /** @description Vector space that the document would need, in MiB. Not sent by 1.14.1. */
            estimated_vector_space_mb?: number | null;
            /** @description Vector space that the plan has, in MiB. Not sent by 1.14.1. */
            vector_space_limit_mb?: number | null;
        };
        /** @description The progress of each document of a batch. */
        IndexingProgressList: {
            /** @description One entry for each document. Creating makes one document a batch, a pipeline run may make several. */
            data: components["schemas"]["IndexingProgress"][];
        };
        /** @description The documents to act on. */
        DocumentSelection: {
            /** @description Their ids. Unknown ones are passed over; an empty list does nothing. */
            document_ids: string[];
        };
        /** @description One metadata field and its value. */
        DocumentMetadataAssignment: {
            /**
             * Format: uuid
             * @description Id of the field. Not checked; a wrong one hides the value.
             */
            id: string;
            /** @description Name of the field as it stands now. Not checked; a wrong one hides the value. */
            name: string;
            /** @description The value; times in Unix seconds. Null or nothing empties it. The type of the field is not checked. */
            value?: string | number | null;
        };
        /** @description Metadata of one document. */
        DocumentMetadataChange: {
            /**
             * Format: uuid
             * @description The document's id.
             */
            document_id: string;
            /** @description The values. Empty and not partial takes all away. */
            metadata_list: components["schemas"]["DocumentMetadataAssignment"][];
            /**
             * @description Whether values that are not listed stay. Without it the list replaces everything.
             * @default false
             */
            partial_update?: boolean;
        };
        /** @description Metadata of some documents. */
        DocumentMetadataChanges: {
            /** @description One entry for each document. They are done one by one, and those before a failure stay done. */
            operation_data: components["schemas"]["DocumentMetadataChange"][];
        };
        /** @description Where to fetch the file. */
        DocumentDownload: {
            /** @description Signed address, good for five minutes by default, fetched without a key. */
            url: string;
        };
        /** @description The documents whose files are wanted. */
        DocumentZipSelection: {
            /** @description Their ids; one that is unknown or has no file spoils the whole request. */
            document_ids: string[];
        };
        /**
         * @description How far a segment is; `re_segment` is one of an updated document that new ones are about to replace.
         * @enum {string}
         */
        SegmentStatus: "waiting" | "indexing" | "completed" | "error" | "paused" | "re_segment";
        /** @description A part of a segment. Retrieval finds the part and answers with the segment. */
        ChildChunk: {
            /**
             * Format: uuid
             * @description Id of the child chunk.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of its segment.
             */
            segment_id: string;
            /** @description Its text. */
            content: string;
            /** @description Place in the segment, from 1. */
            position: number;
            /** @description Number of characters, not words. */
            word_count: number;
            /**
             * @description Whether the server cut it, or somebody wrote or changed it.
             * @enum {string}
             */
            type: "automatic" | "customized";
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description A file that belongs to a segment. */
        SegmentAttachment: {
            /**
             * Format: uuid
             * @description Id of the upload.
             */
            id: string;
            /** @description Name of the file. */
            name: string;
            /** @description Bytes. */
            size: number;
            /** @description Extension without a dot. */
            extension: string;
            /** @description Media type. */
            mime_type: string;
            /** @description Signed address to show it; valid for a while, needs no key. */
            source_url: string;
        };
        /** @description A piece of a document as retrieval finds it. */
        Segment: {
            /**
             * Format: uuid
             * @description Id of the segment.
             */
            id: string;
            /** @description Place in the document, from 1. */
            position: number;
            /**
             * Format: uuid
             * @description Id of its document.
             */
            document_id: string;
            /** @description Its text; the question in a document of form `qa_model`. */
            content: string;
            /** @description The same text, its links to the server's files signed for a while. */
            sign_content: string;
            /** @description The answer in a document of form `qa_model`, else null. */
            answer: string | null;
            /** @description Number of characters, not words; the answer counts too. */
            word_count: number;
            /** @description Number of tokens for the embedding model; 0 in an economy knowledge base. */
            tokens: number;
            /** @description Words to find it by; null where there never were any. */
            keywords: string[] | null;
            /**
             * Format: uuid
             * @description Its id in the vector store.
             */
            index_node_id: string;
            /** @description SHA-256 of its text, hexadecimal. */
            index_node_hash: string;
            /** @description How often retrieval found it. Retrieval over this API does not count. */
            hit_count: number;
            /** @description Whether retrieval may find it; false while it is being indexed for the first time. */
            enabled: boolean;
            /** @description When it was disabled, or failed to be indexed, in Unix seconds; else null. */
            disabled_at: number | null;
            /**
             * Format: uuid
             * @description Account that disabled it; null when the server did.
             */
            disabled_by: string | null;
            /** @description How far its indexing is. */
            status: components["schemas"]["SegmentStatus"];
            /**
             * Format: uuid
             * @description Account that made it; over this API always the owner of the workspace.
             */
            created_by: string;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
            /**
             * Format: uuid
             * @description Account that last changed its content; null when nobody did.
             */
            updated_by: string | null;
            /** @description When its indexing began, in Unix seconds; null before, and in documents of a pipeline. */
            indexing_at: number | null;
            /** @description When its indexing ended, in Unix seconds, also by a failure; null before. */
            completed_at: number | null;
            /** @description Why its indexing failed, else null. */
            error: string | null;
            /** @description When its indexing was stopped, in Unix seconds; else null. */
            stopped_at: number | null;
            /** @description Its child chunks, in paragraph mode of a hierarchical document. Empty in full-doc mode, where they have to be listed. */
            child_chunks: components["schemas"]["ChildChunk"][];
            /** @description Files that belong to it. */
            attachments: components["schemas"]["SegmentAttachment"][];
            /** @description Its summary, given or written by a model; null where there is none. Disabling the segment loses it. */
            summary: string | null;
        };
        /** @description A page of segments, by position. */
        SegmentPage: {
            /** @description The segments. */
            data: components["schemas"]["Segment"][];
            /** @description What the segments of the document are. */
            doc_form: components["schemas"]["DocumentForm"];
            /** @description Number of segments on all pages. */
            total: number;
            /** @description True when the page is full, even the last one; always false for a `limit` above 100. Go by `total`. */
            has_more: boolean;
            /** @description The `limit` of the request, also where fewer may come. */
            limit: number;
            /** @description The `page` of the request. */
            page: number;
        };
        /** @description One new segment. */
        SegmentCreate: {
            /** @description Its text, not blank; the question in a document of form `qa_model`. */
            content: string;
            /** @description The answer. Needed, and not blank, in a document of form `qa_model`; ignored in others. */
            answer?: string;
            /** @description Words to find it by. Without them an economy knowledge base picks up to ten itself. */
            keywords?: string[];
            /** @description Counted and otherwise ignored on 1.14.1; attach files by an update. */
            attachment_ids?: string[];
        };
        /** @description Segments to put at the end of a document. */
        SegmentsCreate: {
            /** @description The segments, in order; an empty list is answered by an empty list. */
            segments: components["schemas"]["SegmentCreate"][];
        };
        /** @description The segments just made. */
        SegmentList: {
            /** @description The segments, in the order of the request. */
            data: components["schemas"]["Segment"][];
            /** @description What the segments of the document are. */
            doc_form: components["schemas"]["DocumentForm"];
        };
        /** @description How 1.14.1 refuses a body without `segments`; a newer server any body that is not of the schema. */
        SegmentsRefusal: {
            /** @description What is wrong with the body. */
            error: string;
        };
        /** @description One segment and the form of its document. */
        SegmentDetail: {
            /** @description The segment. */
            data: components["schemas"]["Segment"];
            /** @description What the segments of the document are. */
            doc_form: components["schemas"]["DocumentForm"];
        };
        /** @description New values of a segment. What is left out stays, except where a property says otherwise. */
        SegmentChange: {
            /** @description New text. An empty one keeps the old, a blank one is stored. */
            content?: string;
            /** @description New answer. Always send it in a document of form `qa_model`, without it the segment loses its answer and fails to be indexed. */
            answer?: string;
            /** @description New keywords. A high-quality knowledge base takes them only while the content stays as it is, and no empty list. */
            keywords?: string[];
            /** @description False takes it out of retrieval and nothing else is looked at. True is needed to change a disabled segment. */
            enabled?: boolean;
            /**
             * @description Whether to cut the content into child chunks anew, those made by hand included. Hierarchical documents only.
             * @default false
             */
            regenerate_child_chunks?: boolean;
            /** @description Files that belong to it; unknown ids are dropped. Left out in a high-quality knowledge base, it loses its files. */
            attachment_ids?: string[];
            /** @description New summary. High-quality knowledge bases only. */
            summary?: string;
        };
        /** @description What to change of a segment. */
        SegmentUpdate: {
            /** @description The changes. */
            segment: components["schemas"]["SegmentChange"];
        };
        /** @description A page of child chunks, by position. It has no `has_more`; count pages. */
        ChildChunkPage: {
            /** @description The child chunks. */
            data: components["schemas"]["ChildChunk"][];
            /** @description Number of child chunks on all pages. */
            total: number;
            /** @description Number of pages; 0 when there is no child chunk. */
            total_pages: number;
            /** @description The `page` of the request. */
            page: number;
            /** @description Most rows a page has; the `limit` of the request, 100 at most. */
            limit: number;
        };
        /** @description The text of a child chunk. */
        ChildChunkWrite: {
            /** @description The text; may be empty. */
            content: string;
        };
        /** @description One child chunk. */
        ChildChunkDetail: {
            /** @description The child chunk. */
            data: components["schemas"]["ChildChunk"];
        };
        /** @description A tag of the workspace. */
        Tag: {
            /**
             * Format: uuid
             * @description Id of the tag.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /**
             * @description Always `knowledge`.
             * @constant
             */
            type: "knowledge";
            /** @description How many knowledge bases have it, a whole number as text. */
            binding_count: string | null;
        };
        /** @description A new tag. */
        TagCreate: {
            /** @description Name that no tag of the workspace has yet. */
            name: string;
        };
        /** @description The tag to delete. */
        TagDelete: {
            /**
             * Format: uuid
             * @description Id of the tag.
             */
            tag_id: string;
        };
        /** @description A new name for a tag. */
        TagUpdate: {
            /**
             * Format: uuid
             * @description Id of the tag.
             */
            tag_id: string;
            /** @description New name; the one it has is taken too. */
            name: string;
        };
        /** @description Tags for a knowledge base. */
        TagBinding: {
            /** @description Ids of tags. Unknown ones are ignored, those bound already stay. */
            tag_ids: string[];
            /**
             * Format: uuid
             * @description The knowledge base's id.
             */
            target_id: string;
        };
        /** @description Tags to take from a knowledge base. */
        TagUnbinding: {
            /** @description Ids of tags. Needed unless `tag_id` is given; those not bound are ignored. */
            tag_ids?: string[];
            /**
             * Format: uuid
             * @deprecated
             * @description Id of one tag, as older releases took it; ignored beside `tag_ids`.
             */
            tag_id?: string;
            /**
             * Format: uuid
             * @description The knowledge base's id.
             */
            target_id: string;
        };
        /** @description A tag, in short. */
        BoundTag: {
            /**
             * Format: uuid
             * @description Id of the tag.
             */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /** @description The tags of a knowledge base. */
        BoundTagList: {
            /** @description All of them, on one page. */
            data: components["schemas"]["BoundTag"][];
            /** @description How many there are. */
            total: number;
        };
        /**
         * @description Kind of the values, text, a number, or a time in Unix seconds.
         * @enum {string}
         */
        MetadataFieldType: "string" | "number" | "time";
        /** @description A field and its use. */
        MetadataFieldCount: {
            /**
             * Format: uuid
             * @description Id of the field.
             */
            id: string;
            /** @description Its name; may be empty. */
            name: string;
            /** @description Kind of its values. */
            type: components["schemas"]["MetadataFieldType"];
            /** @description How many documents have it; too many after a document was given the same field twice at once. */
            count: number;
        };
        /** @description The fields of a knowledge base. */
        MetadataFieldList: {
            /** @description All fields made for it; built-in ones are never among them. */
            doc_metadata: components["schemas"]["MetadataFieldCount"][];
            /** @description Whether the built-in fields are on. */
            built_in_field_enabled: boolean;
        };
        /** @description A new field. */
        MetadataFieldCreate: {
            /** @description Kind of its values; stays for good. */
            type: components["schemas"]["MetadataFieldType"];
            /** @description Name that neither a field of the knowledge base nor a built-in one has. */
            name: string;
        };
        /** @description A field that documents of a knowledge base can have. */
        MetadataField: {
            /**
             * Format: uuid
             * @description Id of the field.
             */
            id: string;
            /** @description Kind of its values. */
            type: components["schemas"]["MetadataFieldType"];
            /** @description Its name. */
            name: string;
        };
        /** @description A new name for a field. */
        MetadataFieldUpdate: {
            /** @description Name that no field has, a built-in one or the field itself (on 1.14.1) included. */
            name: string;
        };
        /** @description What 1.14.1 answers for a field that does not exist; nothing was changed. */
        UnknownMetadataField: {
            /** @description Always null. */
            id: null;
            /** @description Always null. */
            type: null;
            /** @description Always null. */
            name: null;
        };
        /** @description The field under its new name, or nulls when there is no such field. Look at `id`. */
        MetadataFieldUpdated: components["schemas"]["MetadataField"] | components["schemas"]["UnknownMetadataField"];
        /** @description A field that the server fills in. */
        BuiltInMetadataField: {
            /**
             * @description Its name.
             * @enum {string}
             */
            name: "document_name" | "uploader" | "upload_date" | "last_update_date" | "source";
            /**
             * @description Kind of its values.
             * @enum {string}
             */
            type: "string" | "time";
        };
        /** @description The built-in fields. */
        BuiltInMetadataList: {
            /** @description The same five everywhere. */
            fields: components["schemas"]["BuiltInMetadataField"][];
        };
        /** @description A text in two languages. */
        LocalText: {
            /** @description In Chinese; the English text where there is none. */
            zh_Hans: string;
            /** @description In English. */
            en_US: string;
        };
        /**
         * @description An ability of a model.
         * @enum {string}
         */
        ModelFeature: "tool-call" | "multi-tool-call" | "stream-tool-call" | "agent-thought" | "vision" | "document" | "video" | "audio" | "structured-output" | "polling";
        /** @description A voice. */
        ModelVoice: {
            /** @description Name of the voice for settings. */
            mode: string;
            /** @description Name that people see. */
            name: string;
            /** @description Language it speaks, such as `en-US`. */
            language: string;
        };
        /** @description Measures of a model; which there are depends on its kind, and a provider may have more. */
        ModelProperties: {
            /** @description Most tokens it takes. */
            context_size?: number;
            /**
             * @description How it is asked. Only `llm`.
             * @enum {string}
             */
            mode?: "chat" | "completion";
            /** @description Most texts in one request. Only `text-embedding`. */
            max_chunks?: number;
            /** @description Voice that is used when none is named. Only `tts`. */
            default_voice?: string;
            /** @description Voices it has. Only `tts`. */
            voices?: components["schemas"]["ModelVoice"][];
            /** @description Format of the sound, such as `mp3`. Only `tts`. */
            audio_type?: string;
            /** @description Most characters it speaks at once. Only `tts`. */
            word_limit?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A model. */
        ProviderModel: {
            /** @description Name of the model for settings. */
            model: string;
            /** @description Name that people see. */
            label: components["schemas"]["LocalText"];
            /**
             * @description Kind of the model, never one of the older words that the path takes too.
             * @enum {string}
             */
            model_type: "llm" | "text-embedding" | "rerank" | "speech2text" | "moderation" | "tts";
            /** @description What it can do beyond text; null when its provider says nothing. */
            features: components["schemas"]["ModelFeature"][] | null;
            /**
             * @description Whether the provider brings the model or the workspace named it.
             * @enum {string}
             */
            fetch_from: "predefined-model" | "customizable-model";
            /** @description Its measures. */
            model_properties: components["schemas"]["ModelProperties"];
            /** @description Always false; deprecated models are left out. */
            deprecated: boolean;
            /**
             * @description Whether it can be used; models that cannot are left out.
             * @enum {string}
             */
            status: "active" | "no-configure" | "quota-exceeded" | "no-permission" | "disabled" | "credential-removed";
            /** @description Whether requests are spread over several keys. */
            load_balancing_enabled: boolean;
            /** @description Whether one of those keys is wrong. */
            has_invalid_load_balancing_configs: boolean;
        };
        /** @description A provider and its models. */
        ModelProvider: {
            /**
             * Format: uuid
             * @description Id of the workspace.
             */
            tenant_id: string;
            /** @description Name of the provider for settings, such as `langgenius/openai/openai`. */
            provider: string;
            /** @description Name that people see. */
            label: components["schemas"]["LocalText"];
            /** @description Web addresses of its icon; null when it has none. */
            icon_small: components["schemas"]["LocalText"] | null;
            /** @description Web addresses of its icon for dark pages; null when it has none. */
            icon_small_dark: components["schemas"]["LocalText"] | null;
            /**
             * @description Always `active`; others are left out.
             * @enum {string}
             */
            status: "active";
            /** @description The models that can be used now. */
            models: components["schemas"]["ProviderModel"][];
        };
        /** @description Models of one kind, by provider. */
        ModelProviderList: {
            /** @description Providers with at least one such model; empty when nothing is set up. */
            data: components["schemas"]["ModelProvider"][];
        };
        /** @description One file for a pipeline. */
        PipelineFileUpload: {
            /**
             * Format: binary
             * @description The file, any kind. Its part needs a `Content-Type`, its name no `/` or `\`.
             */
            file: Blob;
        };
        /** @description An uploaded file, as `related_id` of a source of type `local_file`. */
        PipelineFile: {
            /**
             * Format: uuid
             * @description Id of the file.
             */
            id: string;
            /** @description Name of the file. */
            name: string;
            /** @description Bytes. */
            size: number;
            /** @description Extension in lower case, without a dot; empty when there is none. */
            extension: string;
            /** @description Media type that its part of the form named; null where the server has none. */
            mime_type: string | null;
            /**
             * Format: uuid
             * @description Account that uploaded it; over this API always the owner of the workspace.
             */
            created_by: string;
            /** @description When it was uploaded, ISO 8601 in UTC without a zone; null where the server has no time yet. */
            created_at: string | null;
        };
        /**
         * @description Uploaded files, pages of a workspace such as Notion's, crawled web pages, or files of a cloud drive.
         * @enum {string}
         */
        DatasourceType: "local_file" | "online_document" | "website_crawl" | "online_drive";
        /** @description An input of a pipeline. */
        PipelineVariable: {
            /** @description Node that it is for, or `shared` for the whole pipeline. */
            belong_to_node_id: string;
            /**
             * @description Kind of control.
             * @enum {string}
             */
            type: "text-input" | "paragraph" | "select" | "number" | "file" | "file-list" | "checkbox";
            /** @description Its name in a form. */
            label: string;
            /** @description What it is for. */
            description: string | null;
            /** @description Its key in `inputs`. */
            variable: string;
            /** @description Most characters of a text, or most files of a list. */
            max_length: number | null;
            /** @description Value for want of another, of the type that the control gives. */
            default_value: unknown;
            /** @description Hint in an empty field. */
            placeholder: string | null;
            /** @description Unit of a number. */
            unit: string | null;
            /** @description Help beside the field. */
            tooltips: string | null;
            /** @description Kinds of files it takes. */
            allowed_file_types: ("image" | "document" | "audio" | "video" | "custom")[] | null;
            /** @description Extensions it takes, where the kind is `custom`. */
            allowed_file_extensions: string[] | null;
            /** @description Ways a file may come. */
            allowed_file_upload_methods: ("local_file" | "remote_url")[] | null;
            /** @description Whether it is asked for. A run does not check it. */
            required: boolean;
            /** @description Values of a `select`. */
            options: string[] | null;
        };
        /** @description An account at the provider of a source. */
        DatasourceCredential: {
            /**
             * Format: uuid
             * @description Id of the credential.
             */
            id: string;
            /** @description Its name in the workspace. */
            name: string;
            /** @description How it signs in, such as `api-key` or `oauth2`. */
            type: string;
            /** @description Whether it is used where none is named. */
            is_default: boolean;
        };
        /** @description A node of a pipeline that a run can start at. */
        PipelineDatasource: {
            /** @description Id of the node, for `start_node_id` and `pipelines.runNode`. */
            node_id: string;
            /** @description Plugin that reads the source, as `author/name`. */
            plugin_id: string;
            /** @description Provider within the plugin. */
            provider_name: string;
            /** @description Kind of source. */
            datasource_type: components["schemas"]["DatasourceType"];
            /** @description Name of the node. */
            title: string;
            /** @description Inputs that the node's own settings ask for. Other inputs of the pipeline are not listed. */
            user_input_variables: components["schemas"]["PipelineVariable"][];
            /** @description Accounts at the provider that the workspace has; empty for providers without. */
            credentials: components["schemas"]["DatasourceCredential"][];
        };
        /** @description What to read with a datasource node. */
        DatasourceNodeRun: {
            /** @description Values of the node's inputs. A drive takes `bucket`, `prefix`, `max_keys` (20 by default) and `next_page_parameters` here. */
            inputs?: {
                [key: string]: unknown;
            };
            /** @description Kind of the node. Files of `local_file` are uploaded, a node of that kind has nothing to list. */
            datasource_type: components["schemas"]["DatasourceType"];
            /** @description Whether the published pipeline is meant or the draft. */
            is_published: boolean;
            /** @description Account to read with. Without it, or where it is unknown, the provider's default one is used. */
            credential_id?: string;
        };
        /** @description A file that `pipelines.uploadFile` took; it needs one of `related_id` and `reference`. */
        PipelineLocalFile: {
            /** @description Id of the uploaded file. */
            related_id?: string;
            /** @description The same under another name, which newer servers prefer. */
            reference?: string;
            /** @description The document's name. `untitled` by default. */
            name?: string;
            /** @description Kind of file, such as `document`. */
            type?: string;
            /** @description As a rule `local_file`. */
            transfer_method?: string;
            /** @description Extension with its dot. */
            extension?: string;
            /** @description Bytes. */
            size?: number;
            /** @description Media type. */
            mime_type?: string;
        };
        /** @description Which page to read. */
        PipelineOnlinePage: {
            /** @description Id at the provider. */
            page_id: string;
            /** @description Kind of page in the plugin's words, such as `page` or `database`. */
            type: string;
            /** @description The document's name. `untitled` by default. */
            page_name?: string;
        };
        /** @description A page as `pipelines.runNode` lists it. */
        PipelineOnlineDocument: {
            /** @description Id of the workspace at the provider. */
            workspace_id: string;
            /** @description The page. */
            page: components["schemas"]["PipelineOnlinePage"];
            /** @description Account to read with; the provider's default one when it is left out. */
            credential_id?: string;
        };
        /** @description A crawled page as `pipelines.runNode` gives it. It is not fetched again, so its `content` is what gets indexed. */
        PipelineWebPage: {
            /** @description Address of the page. */
            source_url?: string;
            /** @description The same under another name. */
            url?: string;
            /** @description The document's name. `untitled` by default. */
            title?: string;
            /** @description Text of the page, Markdown as a rule. */
            content?: string;
            /** @description What the page says about itself. */
            description?: string;
        };
        /** @description A file or folder as `pipelines.runNode` lists it. */
        PipelineDriveItem: {
            /** @description Id at the provider, often the path. */
            id: string;
            /**
             * @description A folder stands for the files in it.
             * @enum {string}
             */
            type: "file" | "folder";
            /** @description Bucket that it lies in, where the provider has buckets. */
            bucket?: string;
            /** @description The document's name. `untitled` by default. */
            name?: string;
            /** @description Bytes, as listed; not looked at. */
            size?: number;
        };
        /** @description What to run a pipeline on. */
        PipelineRun: {
            /** @description Values of the pipeline's inputs; required ones are not checked. */
            inputs?: {
                [key: string]: unknown;
            };
            /** @description Kind of the sources, that of the start node. */
            datasource_type: components["schemas"]["DatasourceType"];
            /** @description The sources, each to become a document, a folder one for each of its files. A draft runs the first one only. */
            datasource_info_list: (components["schemas"]["PipelineLocalFile"] | components["schemas"]["PipelineOnlineDocument"] | components["schemas"]["PipelineWebPage"] | components["schemas"]["PipelineDriveItem"])[];
            /** @description Datasource node to start at. With an unknown one the run is accepted and its documents stay `waiting` for ever. */
            start_node_id: string;
            /** @description True makes documents, in the background; false tries out the draft and makes none. */
            is_published: boolean;
        };
        /** @description Knowledge base of a pipeline, in brief. */
        PipelineDataset: {
            /**
             * Format: uuid
             * @description The knowledge base's id.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description What it is about; may be empty. */
            description: string;
            /** @description What the segments of its documents are. */
            chunk_structure: components["schemas"]["DocumentForm"];
        };
        /** @description A document that a pipeline is to fill. */
        PipelineDocument: {
            /**
             * Format: uuid
             * @description The document's id.
             */
            id: string;
            /** @description Place in the knowledge base, from 1. */
            position: number;
            /** @description Kind of its source. */
            data_source_type: components["schemas"]["DatasourceType"];
            /** @description The source as it was sent; a drive's without `type`. */
            data_source_info: {
                [key: string]: unknown;
            };
            /** @description The document's name. */
            name: string;
            /**
             * @description Always `waiting`.
             * @constant
             */
            indexing_status: "waiting";
            /** @description Null at this time. */
            error: string | null;
            /** @description Whether retrieval may find it once it is indexed. */
            enabled: boolean;
        };
        /** @description The documents of a published run, not yet indexed. */
        PipelineQueued: {
            /** @description What `documents.indexingStatus` asks for. Twenty digits. */
            batch: string;
            /** @description Knowledge base of the pipeline. */
            dataset: components["schemas"]["PipelineDataset"];
            /** @description The new documents; empty when there was no source. */
            documents: components["schemas"]["PipelineDocument"][];
        };
        /** @description A segment that would be indexed. */
        PipelinePreviewSegment: {
            /** @description Its text. */
            content: string;
            /** @description Texts of its child chunks. Form `hierarchical_model` only. */
            child_chunks?: string[];
            /** @description Its summary. Only where the knowledge base has summaries switched on. */
            summary?: string;
        };
        /** @description A question with its answer that would be indexed. */
        PipelinePreviewQuestion: {
            /** @description The question. */
            question: string;
            /** @description The answer. */
            answer: string;
        };
        /** @description The segments that a draft run made. An object without properties where the run failed. */
        PipelinePreview: {
            /** @description What the segments are. */
            chunk_structure?: components["schemas"]["DocumentForm"];
            /**
             * @description How parents were cut. Form `hierarchical_model` only.
             * @enum {string}
             */
            parent_mode?: "paragraph" | "full-doc";
            /** @description The segments; empty for form `qa_model`. */
            preview?: components["schemas"]["PipelinePreviewSegment"][];
            /** @description Questions and answers; empty for other forms than `qa_model`. */
            qa_preview?: components["schemas"]["PipelinePreviewQuestion"][];
            /** @description Number of segments, also where not all are shown. */
            total_segments?: number;
        };
        /** @description How a draft run of a pipeline ended. */
        PipelineDraftResult: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the draft.
             */
            workflow_id: string;
            /**
             * @description How it ended. A failed run is answered by 200, too.
             * @enum {string}
             */
            status: "succeeded" | "partial-succeeded" | "failed" | "stopped";
            /** @description What would be indexed. */
            outputs: components["schemas"]["PipelinePreview"];
            /** @description Why it failed, else null. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens of all model calls. */
            total_tokens: number;
            /** @description Number of nodes that ran. */
            total_steps: number;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it ended, in Unix seconds. */
            finished_at: number;
        };
        /** @description A draft run that has ended, well or not. */
        PipelineDraftRun: {
            /**
             * Format: uuid
             * @description Id of the task.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description How it ended. */
            data: components["schemas"]["PipelineDraftResult"];
        };
        /** @description A piece of the text of a chat or chatflow app. Agent apps send prepared answers and what moderation says so, a character each; since 1.16 new agents repeat the whole text in one at the end. */
        ChatMessageEvent: {
            /**
             * @description Always `message`.
             * @constant
             */
            event: "message";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            id: string;
            /** @description Next piece of the text; empty pieces are normal, above all at the end. */
            answer: string;
            /** @description Node id and variable name that it comes from. Chatflow runs only, else null. */
            from_variable_selector: string[] | null;
        };
        /** @description A piece of the text of an agent app. */
        AgentMessageEvent: {
            /**
             * @description Always `agent_message`.
             * @constant
             */
            event: "agent_message";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            id: string;
            /** @description Next piece of the text; empty pieces are normal, above all around tool calls and at the end. */
            answer: string;
        };
        /** @description A round of an agent; sent again with the same `id` as it fills up, so the newest one stands. */
        AgentThoughtEvent: {
            /**
             * @description Always `agent_thought`.
             * @constant
             */
            event: "agent_thought";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the round.
             */
            id: string;
            /** @description Number of the round, from 1. */
            position: number;
            /** @description What the model said in this round; empty at first. */
            thought: string | null;
            /** @description What the tools answered, as a rule JSON by tool name; empty before and without a call. */
            observation: string | null;
            /** @description Names of the tools called, joined by `;`; empty without a call. */
            tool: string | null;
            /** @description Names to show, by tool and then by language such as `en_US`. */
            tool_labels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** @description Arguments of the calls as JSON text by tool name; empty without a call. */
            tool_input: string | null;
            /** @description Ids of the files that the tools made, as `message_file` told them. */
            message_files: string[] | null;
        };
        /** @description A file that a tool or the model made. Once a message has one, pieces of text may come under this name too, with `answer` and no file. */
        MessageFileEvent: {
            /**
             * @description Always `message_file`.
             * @constant
             */
            event: "message_file";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the file in the message; of a text piece, id of the message.
             */
            id: string;
            /**
             * @description Kind of file.
             * @enum {string}
             */
            type?: "image" | "document" | "audio" | "video" | "custom";
            /**
             * @description Whose file it is; a tool's is the assistant's.
             * @enum {string}
             */
            belongs_to?: "user" | "assistant";
            /** @description Where to fetch it; signed and short-lived (300 s by default). */
            url?: string;
            /** @description Only in place of the file's fields - next piece of the text, to be added like that of a `message`. */
            answer?: string;
            /** @description Null, beside `answer` only. */
            from_variable_selector?: null;
        };
        /** @description A file of a message, as `message_end` of a chat, agent or completion app lists it; the history tells more of a tool's file. */
        ChatFile: {
            /**
             * Format: uuid
             * @description Id of the file in its message.
             */
            related_id: string;
            /** @description Extension with its dot. */
            extension: string;
            /** @description Name; a tool's file goes by the name it is stored under. */
            filename: string;
            /** @description Bytes; 0 for a file on the web and for a tool's file. */
            size: number;
            /** @description Media type; `application/octet-stream` for a file on the web and for a tool's file. */
            mime_type: string;
            /**
             * @description Where it came from - an upload, a web address or a tool.
             * @enum {string}
             */
            transfer_method: "local_file" | "remote_url" | "tool_file";
            /**
             * @description Kind of file.
             * @enum {string}
             */
            type: "image" | "document" | "audio" | "video" | "custom";
            /** @description Where to fetch it; signed and short-lived (300 s by default) unless it is a web address. */
            url: string;
            /**
             * Format: uuid
             * @description Id of the upload or of the tool's file; the `related_id` again for a file on the web.
             */
            upload_file_id: string;
            /** @description Its web address; empty for other transfer methods. */
            remote_url: string | null;
        };
        /** @description A file as workflows and chatflows hand it on. */
        WorkflowFile: {
            /**
             * @description Tells a file from any other object in free values.
             * @constant
             */
            dify_model_identity: "__dify__file__";
            /** @description Null for files of the Service API. */
            id: string | null;
            /**
             * @description Kind of file.
             * @enum {string}
             */
            type: "image" | "document" | "audio" | "video" | "custom";
            /**
             * @description Where it came from - an upload, a web address, a tool or a data source.
             * @enum {string}
             */
            transfer_method: "local_file" | "remote_url" | "tool_file" | "datasource_file";
            /** @description Its web address; null or empty for other transfer methods. */
            remote_url: string | null;
            /** @description Opaque reference for the server; null for web addresses. */
            reference: string | null;
            /** @description Name; a tool's file goes by the name it is stored under. */
            filename: string | null;
            /** @description Extension with its dot. */
            extension: string | null;
            /** @description Media type. */
            mime_type: string | null;
            /** @description Bytes; -1 when unknown. */
            size: number;
            /** @description Id of the upload or tool file; null for web addresses. */
            related_id: string | null;
            /** @description Where to fetch it; signed and short-lived (300 s by default) unless it is a web address. */
            url: string | null;
        };
        /** @description The answer is complete. Speech may follow, and on a chatflow the end of the run. A stopped chat or agent answer ends with it too, with a usage of zero. */
        MessageEndEvent: {
            /**
             * @description Always `message_end`.
             * @constant
             */
            event: "message_end";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            id: string;
            /** @description What stands behind the answer, the first kind in chat and agent apps, the second in chatflow apps. */
            metadata: components["schemas"]["MessageMetadata"] | components["schemas"]["ChatflowMetadata"];
            /** @description The files of the message, the first kind in chat and agent apps (null when there are none), the second in chatflow apps. */
            files: (components["schemas"]["ChatFile"] | components["schemas"]["WorkflowFile"])[] | null;
        };
        /** @description Moderation withdraws the text; what was shown so far is to be replaced. */
        MessageReplaceEvent: {
            /**
             * @description Always `message_replace`.
             * @constant
             */
            event: "message_replace";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The whole text that stands now. */
            answer: string;
            /**
             * @description Why, told on chatflow only; else empty.
             * @enum {string}
             */
            reason: "" | "output_moderation";
        };
        /** @description A piece of speech, where the app reads its answers aloud. A chatflow closes without the last pieces. */
        TtsMessageEvent: {
            /**
             * @description Always `tts_message`.
             * @constant
             */
            event: "tts_message";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description Next bytes of the sound in Base64, MP3 as a rule; the provider decides. */
            audio: string;
        };
        /** @description The speech is complete. It follows `message_end`, and never comes on a chatflow. */
        TtsMessageEndEvent: {
            /**
             * @description Always `tts_message_end`.
             * @constant
             */
            event: "tts_message_end";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * @description Always empty.
             * @constant
             */
            audio: "";
        };
        /** @description The answer broke off; what was shown so far is not kept. Close the stream, a chatflow leaves it open. */
        ChatErrorEvent: {
            /**
             * @description Always `error`.
             * @constant
             */
            event: "error";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /** @description What kind of failure it is; one of a model is mostly `invalid_param`. */
            code: components["schemas"]["ErrorCode"];
            /** @description The HTTP status that a refusal would have had. */
            status: number;
            /** @description What went wrong, in English; for a failed model it is or contains the JSON of the model's plugin. */
            message: string | null;
        };
        /** @description A run began, or goes on after a pause. */
        WorkflowStarted: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the published version that runs.
             */
            workflow_id: string;
            /** @description Values of the app's form (null where none was given) and the server's own under `sys.…`. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description When the run began, in Unix seconds. */
            created_at: number;
            /**
             * @description Whether it is the first leg or one after a pause. A replay always says `initial`.
             * @enum {string}
             */
            reason: "initial" | "resumption";
        };
        /** @description A chatflow run began. Absent when a prepared answer or moderation answers instead. */
        ChatflowWorkflowStartedEvent: {
            /**
             * @description Always `workflow_started`.
             * @constant
             */
            event: "workflow_started";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description How it began. */
            data: components["schemas"]["WorkflowStarted"];
        };
        /** @description The end user who started a run. */
        RunCreator: {
            /**
             * Format: uuid
             * @description Id that the server gave the end user in this app.
             */
            id: string;
            /** @description The `user` of the request. */
            user: string;
        };
        /** @description A run has ended, well or not. */
        WorkflowFinished: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the published version that ran.
             */
            workflow_id: string;
            /**
             * @description How it ended; `partial-succeeded` where a failed node was caught by its error strategy.
             * @enum {string}
             */
            status: "succeeded" | "partial-succeeded" | "failed" | "stopped";
            /** @description What the End nodes collected, on chatflow `answer` and `files`; mostly empty when the run failed or was stopped. */
            outputs: {
                [key: string]: unknown;
            };
            /** @description Why it failed or was stopped, else null. A caught failure leaves it null. */
            error: string | null;
            /** @description Seconds it took; after a pause, those of the last leg only. */
            elapsed_time: number;
            /** @description Tokens of all model calls. */
            total_tokens: number;
            /** @description Number of nodes that ran. */
            total_steps: number;
            /** @description Who started it. */
            created_by: components["schemas"]["RunCreator"];
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it ended, in Unix seconds. */
            finished_at: number | null;
            /** @description Number of node failures, retries and caught ones included. */
            exceptions_count: number | null;
            /** @description The files among the outputs. */
            files: components["schemas"]["WorkflowFile"][] | null;
        };
        /** @description A chatflow run has ended and the server closes the stream; after a failure or a stop nothing else follows, no `message_end` either. */
        ChatflowWorkflowFinishedEvent: {
            /**
             * @description Always `workflow_finished`.
             * @constant
             */
            event: "workflow_finished";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description How it ended. */
            data: components["schemas"]["WorkflowFinished"];
        };
        /** @description A run waits, as a rule for a person to fill in a form. */
        WorkflowPaused: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Ids of the nodes that wait. */
            paused_nodes: string[];
            /** @description Empty in a live stream. A replay may show what the run has so far, lists as `{ value_type, value }`. */
            outputs: {
                [key: string]: unknown;
            };
            /** @description What it waits for, an entry for each waiting node. */
            reasons: components["schemas"]["PauseReason"][];
            /**
             * @description Always `paused`.
             * @constant
             */
            status: "paused";
            /** @description When the run began, in Unix seconds. */
            created_at: number;
            /** @description Seconds it has run. */
            elapsed_time: number;
            /** @description Tokens used so far. */
            total_tokens: number;
            /** @description Nodes run so far. */
            total_steps: number;
        };
        /** @description A chatflow run waits and the server closes the stream, without `message_end`. */
        ChatflowWorkflowPausedEvent: {
            /**
             * @description Always `workflow_paused`.
             * @constant
             */
            event: "workflow_paused";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description What it waits for. */
            data: components["schemas"]["WorkflowPaused"];
        };
        /** @description What the server adds to a node of a plugin; mostly empty. */
        NodeExtras: {
            /** @description Address of the tool's icon, or an object that describes it. Tool, data source and trigger nodes only. */
            icon?: string | {
                [key: string]: unknown;
            };
        };
        /** @description The strategy that an Agent node follows. */
        AgentStrategy: {
            /** @description Name of the strategy. */
            name: string;
            /** @description Address of its icon. */
            icon?: string | null;
        };
        /** @description A node began to work. Iteration and loop nodes have events of their own instead. */
        NodeStarted: {
            /**
             * Format: uuid
             * @description Id of this execution; later events of it say the same id, also after a pause.
             */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more. */
            node_type: string;
            /** @description Name of the node. */
            title: string;
            /** @description Always 1 in a live stream. */
            index: number;
            /** @description Null on 1.14.1. */
            predecessor_node_id: string | null;
            /** @description Null on 1.14.1; the finish has them. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `inputs` was cut. False for the Service API. */
            inputs_truncated: boolean;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description What a node of a plugin adds. */
            extras: components["schemas"]["NodeExtras"];
            /** @description Node id of the iteration that it runs in, else null. */
            iteration_id: string | null;
            /** @description Node id of the loop that it runs in, else null. */
            loop_id: string | null;
            /** @description The strategy of an Agent node, else null. */
            agent_strategy: components["schemas"]["AgentStrategy"] | null;
        };
        /** @description A node of a chatflow began to work; the text that belongs to it may have come before. */
        ChatflowNodeStartedEvent: {
            /**
             * @description Always `node_started`.
             * @constant
             */
            event: "node_started";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which node. */
            data: components["schemas"]["NodeStarted"];
        };
        /** @description Seconds by number of the round, from "0". */
        RoundDurations: {
            [key: string]: number;
        };
        /** @description Values of the variables by number of the round, from "0". */
        RoundVariables: {
            [key: string]: {
                [key: string]: unknown;
            };
        };
        /** @description Which tool a tool node called. */
        ToolInfo: {
            /**
             * @description Kind of provider.
             * @enum {string}
             */
            provider_type: "builtin" | "plugin" | "workflow" | "api" | "app" | "dataset-retrieval" | "mcp";
            /** @description Id or name of the provider. */
            provider_id: string;
            /** @description The plugin and its version; null for what is built in. */
            plugin_unique_identifier: string | null;
        };
        /** @description What a node cost and where in a round it ran; each key only where it applies. */
        NodeExecutionMetadata: {
            /** @description Tokens of the node's model calls. */
            total_tokens?: number;
            /**
             * Format: decimal
             * @description Their price, a decimal string.
             */
            total_price?: string;
            /** @description Currency of the price, such as `USD`. */
            currency?: string;
            /**
             * @description The strategy that caught the node's failure.
             * @enum {string}
             */
            error_strategy?: "default-value" | "fail-branch";
            /** @description Node id of the iteration that it runs in. */
            iteration_id?: string;
            /** @description Number of the round, from 0. */
            iteration_index?: number;
            /** @description Node id of the loop that it runs in. */
            loop_id?: string;
            /** @description Number of the round, from 0. */
            loop_index?: number;
            /** @description Seconds of each round of an iteration. */
            iteration_duration_map?: components["schemas"]["RoundDurations"];
            /** @description Seconds of each round of a loop. */
            loop_duration_map?: components["schemas"]["RoundDurations"];
            /** @description Values of the loop's variables after each round. */
            loop_variable_map?: components["schemas"]["RoundVariables"];
            /** @description Why a loop came to its end. */
            completed_reason?: string;
            /** @description The tool that a tool node called. */
            tool_info?: components["schemas"]["ToolInfo"];
            /** @description The steps of an Agent node. */
            agent_log?: {
                [key: string]: unknown;
            }[];
            /** @description The data source that a data source node read. */
            datasource_info?: {
                [key: string]: unknown;
            };
            /** @description The trigger that started the run. */
            trigger_info?: {
                [key: string]: unknown;
            };
            /** @description Id of the parallel branches that it belongs to. Older servers only. */
            parallel_id?: string;
            /** @description First node of its parallel branch. Older servers only. */
            parallel_start_node_id?: string;
            /** @description Id of the parallel branches around those. Older servers only. */
            parent_parallel_id?: string;
            /** @description First node of the branch around its own. Older servers only. */
            parent_parallel_start_node_id?: string;
            /** @description Id of the branch of a parallel iteration. Older servers only. */
            parallel_mode_run_id?: string;
        };
        /** @description A node came to its end. */
        NodeFinished: {
            /**
             * Format: uuid
             * @description Id of this execution; later events of it say the same id, also after a pause.
             */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more. */
            node_type: string;
            /** @description Name of the node. */
            title: string;
            /** @description Always 1 in a live stream. */
            index: number;
            /** @description Null on 1.14.1. */
            predecessor_node_id: string | null;
            /** @description What the node worked on. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `inputs` was cut. False for the Service API. */
            inputs_truncated: boolean;
            /** @description What went on inside, such as prompts and usage of a model or the request of an HTTP node. */
            process_data: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `process_data` was cut. False for the Service API. */
            process_data_truncated: boolean;
            /** @description What the node gave. A failed node with an error strategy puts `error_message` and `error_type` here. */
            outputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `outputs` was cut. False for the Service API. */
            outputs_truncated: boolean;
            /**
             * @description How it ended; `exception` is a failure that the node's error strategy caught.
             * @enum {string}
             */
            status: "succeeded" | "failed" | "exception" | "stopped";
            /** @description Why it failed, else null; only `Unknown error` where a strategy caught the failure. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens, price and place in a round; null where there is nothing to tell. */
            execution_metadata: components["schemas"]["NodeExecutionMetadata"] | null;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it ended, in Unix seconds. */
            finished_at: number;
            /** @description The files among the outputs. */
            files: components["schemas"]["WorkflowFile"][] | null;
            /** @description Node id of the iteration that it runs in, else null. */
            iteration_id: string | null;
            /** @description Node id of the loop that it runs in, else null. */
            loop_id: string | null;
        };
        /** @description A node of a chatflow came to its end. */
        ChatflowNodeFinishedEvent: {
            /**
             * @description Always `node_finished`.
             * @constant
             */
            event: "node_finished";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which node, and how it went. */
            data: components["schemas"]["NodeFinished"];
        };
        /** @description An attempt of a node failed and another follows; a single finish comes after the last one. */
        NodeRetry: {
            /**
             * Format: uuid
             * @description Id of this execution; later events of it say the same id, also after a pause.
             */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more. */
            node_type: string;
            /** @description Name of the node. */
            title: string;
            /** @description Always 1 in a live stream. */
            index: number;
            /** @description Null on 1.14.1. */
            predecessor_node_id: string | null;
            /** @description What the node worked on. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `inputs` was cut. False for the Service API. */
            inputs_truncated: boolean;
            /** @description What went on inside, such as prompts and usage of a model or the request of an HTTP node. */
            process_data: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `process_data` was cut. False for the Service API. */
            process_data_truncated: boolean;
            /** @description What the node gave. A failed node with an error strategy puts `error_message` and `error_type` here. */
            outputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `outputs` was cut. False for the Service API. */
            outputs_truncated: boolean;
            /**
             * @description Always `retry`.
             * @constant
             */
            status: "retry";
            /** @description Why the attempt failed. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens, price and place in a round; null where there is nothing to tell. */
            execution_metadata: components["schemas"]["NodeExecutionMetadata"] | null;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it ended, in Unix seconds. */
            finished_at: number;
            /** @description The files among the outputs. */
            files: components["schemas"]["WorkflowFile"][] | null;
            /** @description Node id of the iteration that it runs in, else null. */
            iteration_id: string | null;
            /** @description Node id of the loop that it runs in, else null. */
            loop_id: string | null;
            /** @description Number of the attempt, from 1. */
            retry_index: number;
        };
        /** @description A node of a chatflow failed and is tried again; no new start is told. */
        ChatflowNodeRetryEvent: {
            /**
             * @description Always `node_retry`.
             * @constant
             */
            event: "node_retry";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which node, and how the try went. */
            data: components["schemas"]["NodeRetry"];
        };
        /** @description How long it will be. */
        IterationLength: {
            /** @description Number of items. */
            iteration_length: number;
        };
        /** @description An iteration began. */
        IterationStarted: {
            /** @description Id of the node in the graph, the same as `node_id`. */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /**
             * @description Always `iteration`.
             * @constant
             */
            node_type: "iteration";
            /** @description Name of the node. */
            title: string;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description Empty on 1.14.1. */
            extras: {
                [key: string]: unknown;
            };
            /** @description How long it will be. */
            metadata: components["schemas"]["IterationLength"];
            /** @description The list, as `iterator_selector`. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description Whether `inputs` was cut. False for the Service API. */
            inputs_truncated: boolean;
        };
        /** @description An iteration of a chatflow began. */
        ChatflowIterationStartedEvent: {
            /**
             * @description Always `iteration_started`.
             * @constant
             */
            event: "iteration_started";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which iteration. */
            data: components["schemas"]["IterationStarted"];
        };
        /** @description A round began. */
        IterationNext: {
            /** @description Id of the node in the graph, the same as `node_id`. */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /**
             * @description Always `iteration`.
             * @constant
             */
            node_type: "iteration";
            /** @description Name of the node. */
            title: string;
            /** @description Number of the round, from 0; sent for the first round too. */
            index: number;
            /** @description When the round began, in Unix seconds. */
            created_at: number;
            /** @description Empty on 1.14.1. */
            extras: {
                [key: string]: unknown;
            };
        };
        /** @description An iteration of a chatflow begins a round, the first one included. */
        ChatflowIterationNextEvent: {
            /**
             * @description Always `iteration_next`.
             * @constant
             */
            event: "iteration_next";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which round. */
            data: components["schemas"]["IterationNext"];
        };
        /** @description What it cost and how long each round took. */
        IterationMetadata: {
            /** @description Tokens of the model calls in it. */
            total_tokens: number;
            /**
             * Format: decimal
             * @description Their price, a decimal string.
             */
            total_price: string;
            /** @description Currency of the price, such as `USD`. */
            currency: string;
            /** @description Seconds of each round. */
            iteration_duration_map: components["schemas"]["RoundDurations"];
        };
        /** @description An iteration came to its end. */
        IterationCompleted: {
            /** @description Id of the node in the graph, the same as `node_id`. */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /**
             * @description Always `iteration`.
             * @constant
             */
            node_type: "iteration";
            /** @description Name of the node. */
            title: string;
            /** @description What the rounds gave, as `output`; null for an item that failed where errors are passed over. */
            outputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `outputs` was cut. False for the Service API. */
            outputs_truncated: boolean;
            /** @description When it was written down, in Unix seconds. */
            created_at: number;
            /** @description Empty on 1.14.1. */
            extras: {
                [key: string]: unknown;
            } | null;
            /** @description The list, as `iterator_selector`. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `inputs` was cut. False for the Service API. */
            inputs_truncated: boolean;
            /**
             * @description How it ended.
             * @enum {string}
             */
            status: "succeeded" | "failed";
            /** @description Null on 1.14.1, even when it failed; the node that failed says why. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens of the model calls in it. */
            total_tokens: number;
            /** @description What it cost and how long each round took. */
            execution_metadata: components["schemas"]["IterationMetadata"];
            /** @description When it ended, in Unix seconds. */
            finished_at: number;
            /** @description Number of items, not of the rounds done. */
            steps: number;
        };
        /** @description An iteration of a chatflow came to its end. */
        ChatflowIterationCompletedEvent: {
            /**
             * @description Always `iteration_completed`.
             * @constant
             */
            event: "iteration_completed";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description How it went. */
            data: components["schemas"]["IterationCompleted"];
        };
        /** @description How long it will be. */
        LoopLength: {
            /** @description Limit of rounds. */
            loop_length: number;
        };
        /** @description A loop began. */
        LoopStarted: {
            /** @description Id of the node in the graph, the same as `node_id`. */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /**
             * @description Always `loop`.
             * @constant
             */
            node_type: "loop";
            /** @description Name of the node. */
            title: string;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description Empty on 1.14.1. */
            extras: {
                [key: string]: unknown;
            };
            /** @description How long it will be. */
            metadata: components["schemas"]["LoopLength"];
            /** @description The limit, as `loop_count`, and the loop's variables at the start. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description Whether `inputs` was cut. False for the Service API. */
            inputs_truncated: boolean;
        };
        /** @description A loop of a chatflow began. */
        ChatflowLoopStartedEvent: {
            /**
             * @description Always `loop_started`.
             * @constant
             */
            event: "loop_started";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which loop. */
            data: components["schemas"]["LoopStarted"];
        };
        /** @description A round began. */
        LoopNext: {
            /** @description Id of the node in the graph, the same as `node_id`. */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /**
             * @description Always `loop`.
             * @constant
             */
            node_type: "loop";
            /** @description Name of the node. */
            title: string;
            /** @description Number of the round, counted from 0; the first round is not announced. */
            index: number;
            /** @description When the round began, in Unix seconds. */
            created_at: number;
            /** @description Empty on 1.14.1. */
            pre_loop_output: {
                [key: string]: unknown;
            };
            /** @description Empty on 1.14.1. */
            extras: {
                [key: string]: unknown;
            };
        };
        /** @description A loop of a chatflow begins another round; the first one is not told. */
        ChatflowLoopNextEvent: {
            /**
             * @description Always `loop_next`.
             * @constant
             */
            event: "loop_next";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which round. */
            data: components["schemas"]["LoopNext"];
        };
        /** @description What it cost and how long each round took. */
        LoopMetadata: {
            /** @description Tokens of the model calls in it. */
            total_tokens: number;
            /**
             * Format: decimal
             * @description Their price, a decimal string.
             */
            total_price: string;
            /** @description Currency of the price, such as `USD`. */
            currency: string;
            /** @description Seconds of each round. */
            loop_duration_map: components["schemas"]["RoundDurations"];
            /** @description Values of the loop's variables after each round. */
            loop_variable_map: components["schemas"]["RoundVariables"];
            /**
             * @description Whether its condition, its limit or a failure ended it.
             * @enum {string}
             */
            completed_reason: "loop_break" | "loop_completed" | "error";
        };
        /** @description A loop came to its end. */
        LoopCompleted: {
            /** @description Id of the node in the graph, the same as `node_id`. */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /**
             * @description Always `loop`.
             * @constant
             */
            node_type: "loop";
            /** @description Name of the node. */
            title: string;
            /** @description The loop's variables at the end, and the rounds done as `loop_round`. */
            outputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `outputs` was cut. False for the Service API. */
            outputs_truncated: boolean;
            /** @description When it was written down, in Unix seconds. */
            created_at: number;
            /** @description Empty on 1.14.1. */
            extras: {
                [key: string]: unknown;
            } | null;
            /** @description The limit, as `loop_count`, and the loop's variables at the start. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `inputs` was cut. False for the Service API. */
            inputs_truncated: boolean;
            /**
             * @description How it ended.
             * @enum {string}
             */
            status: "succeeded" | "failed";
            /** @description Null on 1.14.1, even when it failed; the node that failed says why. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens of the model calls in it. */
            total_tokens: number;
            /** @description What it cost and how long each round took. */
            execution_metadata: components["schemas"]["LoopMetadata"];
            /** @description When it ended, in Unix seconds. */
            finished_at: number;
            /** @description Limit of rounds, not the number done. */
            steps: number;
        };
        /** @description A loop of a chatflow came to its end. */
        ChatflowLoopCompletedEvent: {
            /**
             * @description Always `loop_completed`.
             * @constant
             */
            event: "loop_completed";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description How it went. */
            data: components["schemas"]["LoopCompleted"];
        };
        /** @description A node of a chatflow asks a person; the pause follows. */
        ChatflowHumanInputRequiredEvent: {
            /**
             * @description Always `human_input_required`.
             * @constant
             */
            event: "human_input_required";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description The form. */
            data: components["schemas"]["HumanInputRequired"];
        };
        /** @description A person has filled in the form of a chatflow and the run goes on. */
        ChatflowHumanInputFormFilledEvent: {
            /**
             * @description Always `human_input_form_filled`.
             * @constant
             */
            event: "human_input_form_filled";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description What was chosen. */
            data: components["schemas"]["HumanInputFormFilled"];
        };
        /** @description Nobody filled in the form in time. */
        HumanInputFormTimeout: {
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Name of the node. */
            node_title: string;
            /** @description When the form lapsed, in Unix seconds. */
            expiration_time: number;
        };
        /** @description Nobody filled in the form of a chatflow in time. */
        ChatflowHumanInputFormTimeoutEvent: {
            /**
             * @description Always `human_input_form_timeout`.
             * @constant
             */
            event: "human_input_form_timeout";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /** @description Which form. */
            data: components["schemas"]["HumanInputFormTimeout"];
        };
        /** @description A step that the strategy of an Agent node reports; sent again with the same `id` when it changes. */
        AgentLog: {
            /** @description Id of the node's execution. */
            node_execution_id: string;
            /** @description Id of the step. */
            id: string;
            /** @description Name of the step. */
            label: string;
            /** @description Id of the step that this one belongs to; null at the top. */
            parent_id: string | null;
            /** @description Why the step failed, else null. */
            error: string | null;
            /** @description How the step stands, in the strategy's own words, such as `start`, `success`, `error`. */
            status: string;
            /** @description What the strategy tells about the step. */
            data: {
                [key: string]: unknown;
            };
            /** @description Figures of the step, such as its times, tokens and icon. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Id of the Agent node. */
            node_id: string;
        };
        /** @description An Agent node of a chatflow reports a step. The id of the run is not told. */
        ChatflowAgentLogEvent: {
            /**
             * @description Always `agent_log`.
             * @constant
             */
            event: "agent_log";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The step. */
            data: components["schemas"]["AgentLog"];
        };
        /** @description A piece of what a model thinks before it answers. Since 1.16. */
        ReasoningChunk: {
            /** @description Id of the message; null in a workflow. */
            message_id?: string | null;
            /** @description The piece. */
            reasoning: string;
            /** @description Id of the model's node in the graph. */
            node_id: string | null;
            /** @description Whether it is the last piece. */
            is_final: boolean;
        };
        /** @description A model of a chatflow thinks, where its node keeps thoughts apart from the answer. */
        ChatflowReasoningChunkEvent: {
            /**
             * @description Always `reasoning_chunk`.
             * @constant
             */
            event: "reasoning_chunk";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The piece of thought. */
            data: components["schemas"]["ReasoningChunk"];
        };
        /** @description A piece of the text that the End nodes render. The pieces together are no value of `outputs`. */
        TextChunk: {
            /** @description The piece; the last ones of a model are often empty. Lists and files come as Markdown, objects as indented JSON. */
            text: string;
            /** @description Node id and variable name that it comes from. */
            from_variable_selector: string[] | null;
        };
        /** @description A piece of text as workflows send it. On 1.14.1 all text of a chatflow comes as `message`. */
        ChatflowTextChunkEvent: {
            /**
             * @description Always `text_chunk`.
             * @constant
             */
            event: "text_chunk";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The piece of text. */
            data: components["schemas"]["TextChunk"];
        };
        /** @description A piece of the text. */
        CompletionMessageEvent: {
            /**
             * @description Always `message`.
             * @constant
             */
            event: "message";
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            id: string;
            /** @description Next piece of the text; empty pieces are normal, above all at the end. */
            answer: string;
            /** @description Always null. */
            from_variable_selector: null;
        };
        /** @description A file that a tool or the model made. Once a message has one, pieces of text may come under this name too, with `answer` and no file. */
        CompletionMessageFileEvent: {
            /**
             * @description Always `message_file`.
             * @constant
             */
            event: "message_file";
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the file in the message; of a text piece, id of the message.
             */
            id: string;
            /**
             * @description Kind of file.
             * @enum {string}
             */
            type?: "image" | "document" | "audio" | "video" | "custom";
            /**
             * @description Whose file it is; a tool's is the assistant's.
             * @enum {string}
             */
            belongs_to?: "user" | "assistant";
            /** @description Where to fetch it; signed and short-lived (300 s by default). */
            url?: string;
            /** @description Only in place of the file's fields - next piece of the text, to be added like that of a `message`. */
            answer?: string;
            /** @description Null, beside `answer` only. */
            from_variable_selector?: null;
        };
        /** @description The answer is complete; speech may follow until the server closes. A stopped answer ends with it too, with a usage of zero. */
        CompletionMessageEndEvent: {
            /**
             * @description Always `message_end`.
             * @constant
             */
            event: "message_end";
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            id: string;
            /** @description What stands behind the answer. */
            metadata: components["schemas"]["MessageMetadata"];
            /** @description The files of the message; null when there are none. */
            files: components["schemas"]["ChatFile"][] | null;
        };
        /** @description Moderation withdraws the text; what was shown so far is to be replaced. */
        CompletionMessageReplaceEvent: {
            /**
             * @description Always `message_replace`.
             * @constant
             */
            event: "message_replace";
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The whole text that stands now. */
            answer: string;
            /**
             * @description Always empty.
             * @constant
             */
            reason: "";
        };
        /** @description A piece of speech, where the app reads its answers aloud. */
        CompletionTtsMessageEvent: {
            /**
             * @description Always `tts_message`.
             * @constant
             */
            event: "tts_message";
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description Next bytes of the sound in Base64, MP3 as a rule; the provider decides. */
            audio: string;
        };
        /** @description The speech is complete. */
        CompletionTtsMessageEndEvent: {
            /**
             * @description Always `tts_message_end`.
             * @constant
             */
            event: "tts_message_end";
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * @description Always empty.
             * @constant
             */
            audio: "";
        };
        /** @description The answer broke off and the stream ends; what was shown so far is not kept. */
        CompletionErrorEvent: {
            /**
             * @description Always `error`.
             * @constant
             */
            event: "error";
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds; the same in every frame. */
            created_at: number;
            /** @description What kind of failure it is; one of a model is mostly `invalid_param`. */
            code: components["schemas"]["ErrorCode"];
            /** @description The HTTP status that a refusal would have had. */
            status: number;
            /** @description What went wrong, in English; for a failed model it is or contains the JSON of the model's plugin. */
            message: string | null;
        };
        /** @description A run began, or goes on after a pause. */
        WorkflowStartedEvent: {
            /**
             * @description Always `workflow_started`.
             * @constant
             */
            event: "workflow_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The run. */
            data: components["schemas"]["WorkflowStarted"];
        };
        /** @description A node began to work. */
        NodeStartedEvent: {
            /**
             * @description Always `node_started`.
             * @constant
             */
            event: "node_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The node. */
            data: components["schemas"]["NodeStarted"];
        };
        /** @description A node came to its end. */
        NodeFinishedEvent: {
            /**
             * @description Always `node_finished`.
             * @constant
             */
            event: "node_finished";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The node and what it gave. */
            data: components["schemas"]["NodeFinished"];
        };
        /** @description An attempt of a node failed and another follows. */
        NodeRetryEvent: {
            /**
             * @description Always `node_retry`.
             * @constant
             */
            event: "node_retry";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The node and the attempt. */
            data: components["schemas"]["NodeRetry"];
        };
        /** @description An iteration began. */
        IterationStartedEvent: {
            /**
             * @description Always `iteration_started`.
             * @constant
             */
            event: "iteration_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The iteration. */
            data: components["schemas"]["IterationStarted"];
        };
        /** @description A round of an iteration began. */
        IterationNextEvent: {
            /**
             * @description Always `iteration_next`.
             * @constant
             */
            event: "iteration_next";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The iteration and the round. */
            data: components["schemas"]["IterationNext"];
        };
        /** @description An iteration came to its end. */
        IterationCompletedEvent: {
            /**
             * @description Always `iteration_completed`.
             * @constant
             */
            event: "iteration_completed";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The iteration and what it gave. */
            data: components["schemas"]["IterationCompleted"];
        };
        /** @description A loop began. */
        LoopStartedEvent: {
            /**
             * @description Always `loop_started`.
             * @constant
             */
            event: "loop_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The loop. */
            data: components["schemas"]["LoopStarted"];
        };
        /** @description A round of a loop began, the first one excepted. */
        LoopNextEvent: {
            /**
             * @description Always `loop_next`.
             * @constant
             */
            event: "loop_next";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The loop and the round. */
            data: components["schemas"]["LoopNext"];
        };
        /** @description A loop came to its end. */
        LoopCompletedEvent: {
            /**
             * @description Always `loop_completed`.
             * @constant
             */
            event: "loop_completed";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The loop and what it gave. */
            data: components["schemas"]["LoopCompleted"];
        };
        /** @description A piece of the text that the End nodes render. */
        TextChunkEvent: {
            /**
             * @description Always `text_chunk`.
             * @constant
             */
            event: "text_chunk";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The piece. */
            data: components["schemas"]["TextChunk"];
        };
        /** @description Text that takes the place of all that was shown. */
        TextReplace: {
            /** @description The whole text. */
            text: string;
        };
        /** @description Other text takes the place of all that was shown. Named by the server, never seen. */
        TextReplaceEvent: {
            /**
             * @description Always `text_replace`.
             * @constant
             */
            event: "text_replace";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The other text. */
            data: components["schemas"]["TextReplace"];
        };
        /** @description A piece of what a model thinks before it answers. */
        ReasoningChunkEvent: {
            /**
             * @description Always `reasoning_chunk`.
             * @constant
             */
            event: "reasoning_chunk";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The piece. */
            data: components["schemas"]["ReasoningChunk"];
        };
        /** @description A step of an Agent node. */
        AgentLogEvent: {
            /**
             * @description Always `agent_log`.
             * @constant
             */
            event: "agent_log";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The step. */
            data: components["schemas"]["AgentLog"];
        };
        /** @description A node waits for a person to fill in a form. */
        HumanInputRequiredEvent: {
            /**
             * @description Always `human_input_required`.
             * @constant
             */
            event: "human_input_required";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The form. */
            data: components["schemas"]["HumanInputRequired"];
        };
        /** @description A person has filled in the form. */
        HumanInputFormFilledEvent: {
            /**
             * @description Always `human_input_form_filled`.
             * @constant
             */
            event: "human_input_form_filled";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description What was chosen. */
            data: components["schemas"]["HumanInputFormFilled"];
        };
        /** @description Nobody filled in the form in time. */
        HumanInputFormTimeoutEvent: {
            /**
             * @description Always `human_input_form_timeout`.
             * @constant
             */
            event: "human_input_form_timeout";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The form that lapsed. */
            data: components["schemas"]["HumanInputFormTimeout"];
        };
        /** @description A piece of the text, spoken. Only where the app speaks by itself; what is not ready when the run ends is lost. */
        WorkflowTtsMessageEvent: {
            /**
             * @description Always `tts_message`.
             * @constant
             */
            event: "tts_message";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description A piece of sound in base64, about 5 kB; as a rule MP3. */
            audio: string;
        };
        /** @description The spoken text is complete. Cut off on 1.14.1, whose streams end before it. */
        WorkflowTtsMessageEndEvent: {
            /**
             * @description Always `tts_message_end`.
             * @constant
             */
            event: "tts_message_end";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description Always empty. */
            audio: string;
        };
        /** @description The run waits; the stream ends here and the run goes on once its forms are filled in. */
        WorkflowPausedEvent: {
            /**
             * @description Always `workflow_paused`.
             * @constant
             */
            event: "workflow_paused";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description What it waits for. */
            data: components["schemas"]["WorkflowPaused"];
        };
        /** @description The run has ended, well or not; the stream ends here. */
        WorkflowFinishedEvent: {
            /**
             * @description Always `workflow_finished`.
             * @constant
             */
            event: "workflow_finished";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /** @description The run and what it gave. */
            data: components["schemas"]["WorkflowFinished"];
        };
        /** @description The run could not be set up, or broke down. A node that fails ends in `workflow_finished` instead. The server leaves the stream open up to 300 s. */
        WorkflowErrorEvent: {
            /**
             * @description Always `error`.
             * @constant
             */
            event: "error";
            /**
             * Format: uuid
             * @description Id of the run; null when it has not begun.
             */
            workflow_run_id: string | null;
            /** @description What kind of failure it is. A newer server may leave it out. */
            code: components["schemas"]["ErrorCode"];
            /** @description The HTTP status that it would have had. */
            status: number;
            /** @description What went wrong; for a failed model it is or contains the JSON of the model's plugin. */
            message: string | null;
        };
        /** @description A run began, or goes on after a pause. */
        ResumeWorkflowStartedEvent: {
            /**
             * @description Always `workflow_started`.
             * @constant
             */
            event: "workflow_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by. A replay may say the id of the run instead, which stops nothing.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The run. */
            data: components["schemas"]["WorkflowStarted"];
        };
        /** @description A node began to work, live or as a replay tells it. */
        ResumeNodeStarted: {
            /**
             * Format: uuid
             * @description Id of this execution; later events of it say the same id, also after a pause.
             */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more. */
            node_type: string;
            /** @description Name of the node. */
            title: string;
            /** @description Position in the run, from 1, in a replay; always 1 in a live stream. */
            index: number;
            /** @description Null on 1.14.1. */
            predecessor_node_id: string | null;
            /** @description Null on 1.14.1; the finish has them. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `inputs` was cut. False for the Service API, absent in a replay. */
            inputs_truncated?: boolean;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description What a node of a plugin adds. */
            extras: components["schemas"]["NodeExtras"];
            /** @description Node id of the iteration that it runs in, else null. */
            iteration_id: string | null;
            /** @description Node id of the loop that it runs in, else null. */
            loop_id: string | null;
            /** @description The strategy of an Agent node, else null; absent in a replay. */
            agent_strategy?: components["schemas"]["AgentStrategy"] | null;
        };
        /** @description A node began to work. */
        ResumeNodeStartedEvent: {
            /**
             * @description Always `node_started`.
             * @constant
             */
            event: "node_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by. A replay may say the id of the run instead, which stops nothing.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The node. */
            data: components["schemas"]["ResumeNodeStarted"];
        };
        /** @description A node came to its end or waits, live or as a replay tells it. */
        ResumeNodeFinished: {
            /**
             * Format: uuid
             * @description Id of this execution; later events of it say the same id, also after a pause.
             */
            id: string;
            /** @description Id of the node in the graph. */
            node_id: string;
            /** @description Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more. */
            node_type: string;
            /** @description Name of the node. */
            title: string;
            /** @description Position in the run, from 1, in a replay; always 1 in a live stream. */
            index: number;
            /** @description Null on 1.14.1. */
            predecessor_node_id: string | null;
            /** @description What the node worked on; null in a replay. */
            inputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `inputs` was cut. False for the Service API, absent in a replay. */
            inputs_truncated?: boolean;
            /** @description What went on inside; null in a replay. */
            process_data: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `process_data` was cut. False for the Service API, absent in a replay. */
            process_data_truncated?: boolean;
            /** @description What the node gave; null in a replay. */
            outputs: {
                [key: string]: unknown;
            } | null;
            /** @description Whether `outputs` was cut. False for the Service API, absent in a replay. */
            outputs_truncated?: boolean;
            /**
             * @description How it ended; in a replay `paused` is a node that waits for a form.
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed" | "exception" | "stopped" | "paused" | "retry";
            /** @description Why it failed, else null; null in a replay. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens, price and place in a round; null in a replay. */
            execution_metadata: components["schemas"]["NodeExecutionMetadata"] | null;
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it ended, in Unix seconds. */
            finished_at: number;
            /** @description The files among the outputs. */
            files: components["schemas"]["WorkflowFile"][] | null;
            /** @description Node id of the iteration that it runs in, else null. */
            iteration_id: string | null;
            /** @description Node id of the loop that it runs in, else null. */
            loop_id: string | null;
        };
        /** @description A node came to its end. */
        ResumeNodeFinishedEvent: {
            /**
             * @description Always `node_finished`.
             * @constant
             */
            event: "node_finished";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by. A replay may say the id of the run instead, which stops nothing.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The node and what it gave. */
            data: components["schemas"]["ResumeNodeFinished"];
        };
        /** @description An attempt of a node failed and another follows. */
        ResumeNodeRetryEvent: {
            /**
             * @description Always `node_retry`.
             * @constant
             */
            event: "node_retry";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The node and the attempt. */
            data: components["schemas"]["NodeRetry"];
        };
        /** @description An iteration began. */
        ResumeIterationStartedEvent: {
            /**
             * @description Always `iteration_started`.
             * @constant
             */
            event: "iteration_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The iteration. */
            data: components["schemas"]["IterationStarted"];
        };
        /** @description A round of an iteration began. */
        ResumeIterationNextEvent: {
            /**
             * @description Always `iteration_next`.
             * @constant
             */
            event: "iteration_next";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The iteration and the round. */
            data: components["schemas"]["IterationNext"];
        };
        /** @description An iteration came to its end. */
        ResumeIterationCompletedEvent: {
            /**
             * @description Always `iteration_completed`.
             * @constant
             */
            event: "iteration_completed";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The iteration and what it gave. */
            data: components["schemas"]["IterationCompleted"];
        };
        /** @description A loop began. */
        ResumeLoopStartedEvent: {
            /**
             * @description Always `loop_started`.
             * @constant
             */
            event: "loop_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The loop. */
            data: components["schemas"]["LoopStarted"];
        };
        /** @description A round of a loop began, the first one excepted. */
        ResumeLoopNextEvent: {
            /**
             * @description Always `loop_next`.
             * @constant
             */
            event: "loop_next";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The loop and the round. */
            data: components["schemas"]["LoopNext"];
        };
        /** @description A loop came to its end. */
        ResumeLoopCompletedEvent: {
            /**
             * @description Always `loop_completed`.
             * @constant
             */
            event: "loop_completed";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The loop and what it gave. */
            data: components["schemas"]["LoopCompleted"];
        };
        /** @description A piece of the answer. Chatflow only. */
        ResumeMessageEvent: {
            /**
             * @description Always `message`.
             * @constant
             */
            event: "message";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            id: string;
            /** @description The piece; the last ones of a model are often empty. */
            answer: string;
            /** @description Node id and variable name that it comes from. */
            from_variable_selector: string[] | null;
        };
        /** @description Another text takes the place of the answer. Chatflow only. */
        ResumeMessageReplaceEvent: {
            /**
             * @description Always `message_replace`.
             * @constant
             */
            event: "message_replace";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by. A replay may say the id of the run instead, which stops nothing.
             */
            task_id: string;
            /** @description The whole text. In a replay the stored answer so far, shorter than what was shown. */
            answer: string;
            /**
             * @description Empty in a replay; `output_moderation` when it was moderated.
             * @enum {string}
             */
            reason: "" | "output_moderation";
        };
        /** @description The answer is complete. Chatflow only. */
        ResumeMessageEndEvent: {
            /**
             * @description Always `message_end`.
             * @constant
             */
            event: "message_end";
            /**
             * Format: uuid
             * @description Id of the conversation.
             */
            conversation_id: string;
            /**
             * Format: uuid
             * @description Id of the message.
             */
            message_id: string;
            /** @description When the message was made, in Unix seconds. */
            created_at: number;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the message again.
             */
            id: string;
            /** @description What stands behind the answer. */
            metadata: components["schemas"]["ChatflowMetadata"];
            /** @description The files of the answer. */
            files: components["schemas"]["WorkflowFile"][];
        };
        /** @description A piece of what a model thinks before it answers. */
        ResumeReasoningChunkEvent: {
            /**
             * @description Always `reasoning_chunk`.
             * @constant
             */
            event: "reasoning_chunk";
            /**
             * Format: uuid
             * @description Id of the run. Workflow only.
             */
            workflow_run_id?: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The piece. */
            data: components["schemas"]["ReasoningChunk"];
        };
        /** @description A step of an Agent node. */
        ResumeAgentLogEvent: {
            /**
             * @description Always `agent_log`.
             * @constant
             */
            event: "agent_log";
            /**
             * Format: uuid
             * @description Id of the run. Workflow only.
             */
            workflow_run_id?: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The step. */
            data: components["schemas"]["AgentLog"];
        };
        /** @description A node waits for a person to fill in a form. */
        ResumeHumanInputRequiredEvent: {
            /**
             * @description Always `human_input_required`.
             * @constant
             */
            event: "human_input_required";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by. A replay may say the id of the run instead, which stops nothing.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The form. */
            data: components["schemas"]["HumanInputRequired"];
        };
        /** @description A person has filled in the form. */
        ResumeHumanInputFormFilledEvent: {
            /**
             * @description Always `human_input_form_filled`.
             * @constant
             */
            event: "human_input_form_filled";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description What was chosen. */
            data: components["schemas"]["HumanInputFormFilled"];
        };
        /** @description Nobody filled in the form in time. */
        ResumeHumanInputFormTimeoutEvent: {
            /**
             * @description Always `human_input_form_timeout`.
             * @constant
             */
            event: "human_input_form_timeout";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description The form that lapsed. */
            data: components["schemas"]["HumanInputFormTimeout"];
        };
        /** @description A piece of the text, spoken. Only where the app speaks by itself. */
        ResumeTtsMessageEvent: {
            /**
             * @description Always `tts_message`.
             * @constant
             */
            event: "tts_message";
            /**
             * Format: uuid
             * @description Id of the run. Workflow only.
             */
            workflow_run_id?: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description A piece of sound in base64, about 5 kB; as a rule MP3. */
            audio: string;
        };
        /** @description The spoken text is complete. Cut off on 1.14.1, whose streams end before it. */
        ResumeTtsMessageEndEvent: {
            /**
             * @description Always `tts_message_end`.
             * @constant
             */
            event: "tts_message_end";
            /**
             * Format: uuid
             * @description Id of the run. Workflow only.
             */
            workflow_run_id?: string;
            /**
             * Format: uuid
             * @description Id to stop it by.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description Always empty. */
            audio: string;
        };
        /** @description The run waits; on its own, as the only frame, when it had ended before unless `continue_on_pause` is on. */
        ResumeWorkflowPausedEvent: {
            /**
             * @description Always `workflow_paused`.
             * @constant
             */
            event: "workflow_paused";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by. A replay may say the id of the run instead, which stops nothing.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description What it waits for. */
            data: components["schemas"]["WorkflowPaused"];
        };
        /** @description The run has ended, well or not; on its own, as the only frame, when it had ended before. */
        ResumeWorkflowFinishedEvent: {
            /**
             * @description Always `workflow_finished`.
             * @constant
             */
            event: "workflow_finished";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id to stop it by; the id of the run when it had ended before.
             */
            task_id: string;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only, and not with a run that had ended.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only, and not with a run that had ended.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only, and not with a run that had ended. */
            created_at?: number;
            /** @description The run and what it gave. */
            data: components["schemas"]["WorkflowFinished"];
        };
        /** @description The run broke down. The server leaves the stream open up to 300 s. */
        ResumeErrorEvent: {
            /**
             * @description Always `error`.
             * @constant
             */
            event: "error";
            /**
             * Format: uuid
             * @description Id of the run. Workflow only.
             */
            workflow_run_id?: string | null;
            /**
             * Format: uuid
             * @description Id of the conversation. Chatflow only.
             */
            conversation_id?: string;
            /**
             * Format: uuid
             * @description Id of the message. Chatflow only.
             */
            message_id?: string;
            /** @description When the message was made, in Unix seconds. Chatflow only. */
            created_at?: number;
            /** @description What kind of failure it is. A newer server may leave it out. */
            code: components["schemas"]["ErrorCode"];
            /** @description The HTTP status that it would have had. */
            status: number;
            /** @description What went wrong; for a failed model it is or contains the JSON of the model's plugin. */
            message: string | null;
        };
        /** @description A draft run began. Always the first event but for an error. */
        PipelineWorkflowStartedEvent: {
            /**
             * @description Always `workflow_started`.
             * @constant
             */
            event: "workflow_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id of the task; this API has no way to stop it.
             */
            task_id: string;
            /** @description How it began; `workflow_id` is the draft's. */
            data: components["schemas"]["WorkflowStarted"];
        };
        /** @description The owner of the workspace, whoever made the key. Keep it from people it does not concern. */
        PipelineCreator: {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            id: string;
            /** @description Name of the account. */
            name: string;
            /** @description E-mail address of the account. */
            email: string;
        };
        /** @description A draft run of a pipeline has ended, well or not. */
        PipelineFinished: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the draft.
             */
            workflow_id: string;
            /**
             * @description How it ended; `partial-succeeded` where a failed node was caught by its error strategy.
             * @enum {string}
             */
            status: "succeeded" | "partial-succeeded" | "failed" | "stopped";
            /** @description What would be indexed. */
            outputs: components["schemas"]["PipelinePreview"];
            /** @description Why it failed, else null. */
            error: string | null;
            /** @description Seconds it took. */
            elapsed_time: number;
            /** @description Tokens of all model calls. */
            total_tokens: number;
            /** @description Number of nodes that ran. */
            total_steps: number;
            /** @description The account that the run is on. */
            created_by: components["schemas"]["PipelineCreator"];
            /** @description When it began, in Unix seconds. */
            created_at: number;
            /** @description When it ended, in Unix seconds. */
            finished_at: number;
            /** @description Number of node failures. */
            exceptions_count: number;
            /** @description The files among the outputs. */
            files: components["schemas"]["WorkflowFile"][];
        };
        /** @description A draft run has ended, well or not, and the server closes the stream. */
        PipelineWorkflowFinishedEvent: {
            /**
             * @description Always `workflow_finished`.
             * @constant
             */
            event: "workflow_finished";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id of the task.
             */
            task_id: string;
            /** @description How it ended. */
            data: components["schemas"]["PipelineFinished"];
        };
        /** @description A node of a draft run began to work. */
        PipelineNodeStartedEvent: {
            /**
             * @description Always `node_started`.
             * @constant
             */
            event: "node_started";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id of the task.
             */
            task_id: string;
            /** @description Which node. */
            data: components["schemas"]["NodeStarted"];
        };
        /** @description A node of a draft run came to its end. A failed one ends the run, unless its error strategy caught the failure. */
        PipelineNodeFinishedEvent: {
            /**
             * @description Always `node_finished`.
             * @constant
             */
            event: "node_finished";
            /**
             * Format: uuid
             * @description Id of the run.
             */
            workflow_run_id: string;
            /**
             * Format: uuid
             * @description Id of the task.
             */
            task_id: string;
            /** @description What it did; links in it are signed and short-lived. */
            data: components["schemas"]["NodeFinished"];
        };
        /** @description The draft could not be run, under HTTP 200 and mostly as the only event. A node that fails is `workflow_finished` instead. */
        PipelineErrorEvent: {
            /**
             * @description Always `error`.
             * @constant
             */
            event: "error";
            /**
             * Format: uuid
             * @description Id of the run; null when it has not begun.
             */
            workflow_run_id: string | null;
            /** @description What kind of failure it is. */
            code: components["schemas"]["ErrorCode"];
            /** @description The HTTP status that a refusal would have had. */
            status: number;
            /** @description What went wrong, in English. */
            message: string;
        };
        /** @description The source is being read. */
        DatasourceProcessingEvent: {
            /**
             * @description Always `datasource_processing`.
             * @constant
             */
            event: "datasource_processing";
            /** @description Number of pages to crawl; 0 where that is not known. */
            total: number;
            /** @description Number of pages crawled so far. */
            completed: number;
        };
        /** @description A crawled page; goes into a run as it is. */
        DatasourceWebPage: {
            /** @description Address of the page. */
            source_url: string;
            /** @description Its text, Markdown as a rule. */
            content: string;
            /** @description Its title. */
            title: string;
            /** @description What it says about itself; may be empty. */
            description: string;
        };
        /** @description A page of a workspace, without its text. */
        DatasourcePage: {
            /** @description Id at the provider. */
            page_id: string;
            /** @description Its name. */
            page_name: string;
            /** @description Its icon in the provider's own form, such as an object with `type` and `emoji`; null where it has none. */
            page_icon: {
                [key: string]: unknown;
            } | null;
            /** @description Kind of page in the plugin's words, such as `page` or `database`. */
            type: string;
            /** @description When it last changed, in the provider's own form. */
            last_edited_time: string;
            /** @description Id of the page above; null at the top. */
            parent_id: string | null;
        };
        /** @description A workspace at the provider with its pages. */
        DatasourceWorkspace: {
            /** @description Id at the provider; null where it has none. */
            workspace_id: string | null;
            /** @description Its name. */
            workspace_name: string | null;
            /** @description Its icon, an address or an emoji; may be empty. */
            workspace_icon: string | null;
            /** @description Number of pages. */
            total: number;
            /** @description Its pages. */
            pages: components["schemas"]["DatasourcePage"][];
        };
        /** @description A file or folder of a drive. */
        DatasourceDriveItem: {
            /** @description Id at the provider, often the path. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Bytes; 0 for a folder. */
            size: number;
            /**
             * @description Whether it is a file or a folder, which is the next `inputs.prefix`.
             * @enum {string}
             */
            type: "file" | "folder";
        };
        /** @description A part of what a drive holds. */
        DatasourceListing: {
            /** @description Name of the bucket; null where the provider has none. */
            bucket: string | null;
            /** @description Files and folders. Empty for each bucket while buckets are being listed. */
            files: components["schemas"]["DatasourceDriveItem"][];
            /** @description Whether there is more to list. */
            is_truncated: boolean;
            /** @description What to send as `inputs.next_page_parameters` for more. */
            next_page_parameters: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What the source holds, or a part of it; the event may come again. */
        DatasourceCompletedEvent: {
            /**
             * @description Always `datasource_completed`.
             * @constant
             */
            event: "datasource_completed";
            /** @description What was found, all rows of one kind - crawled pages, workspaces of online documents, or listings of a drive. */
            data: (components["schemas"]["DatasourceWebPage"] | components["schemas"]["DatasourceWorkspace"] | components["schemas"]["DatasourceListing"])[];
            /** @description Number of crawled pages; 0 for online documents and null for drives. */
            total: number | null;
            /** @description The same number again. */
            completed: number | null;
            /** @description Seconds it took. */
            time_consuming: number;
        };
        /** @description The source could not be read, under HTTP 200. Unknown nodes and wrong types are told so, too. */
        DatasourceErrorEvent: {
            /**
             * @description Always `datasource_error`.
             * @constant
             */
            event: "datasource_error";
            /** @description What went wrong, in English; for a failed plugin it is or contains its JSON. */
            error: string;
        };
    };
    responses: {
        /**
         * @description - `invalid_param`: something in the body is missing or wrong, a value of the form or a file is refused, the app is an agent and the mode
         *       is `blocking`, the chatflow is not published or its run failed, the model failed (the message holds JSON of its plugin),
         *       or too many answers are being made at once ("Too many requests").
         *     - `bad_request`: the body is no JSON, or `workflow_id` is no UUID or names the draft.
         *     - `not_chat_app`: the key is of a completion or workflow app.
         *     - `app_unavailable`: the app is not set up.
         *     - `provider_not_initialize`: the model has no credentials or is unknown.
         *     - `provider_quota_exceeded`: the free quota of the hosted model is used up.
         *     - `model_currently_not_support`: the hosted trial does not have this model.
         *     - `completion_request_error`: the model's server cannot be reached or refused.
         *     - `conversation_completed`: the conversation is closed. Nothing in 1.14.1 sends it.
         *     - `agent_not_published`: the agent has no published version. Not sent by 1.14.1.
         */
        refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is missing, unknown, or of the wrong kind for this operation. */
        Unauthorized: {
            headers: {
                /** @description Always `Bearer realm="api"`. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not of a content type, or the file not of a type, that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait, where a proxy in front of the server sends it. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `not_found`: something that the path, query or body names does not exist for this key or user. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server failed, often over a body it did not expect. An exception outside its error handler is plain text. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": string;
            };
        };
        /**
         * @description - `invalid_param`: `user` or `inputs` is missing, an input does not fit the app's form, a file is not the user's or not of its `type`, an address
         *       cannot be fetched, the workflow was never published, or too many runs are under way ("Too many requests").
         *     - `bad_request`: the body is not JSON; the version is a draft or its id no UUID.
         *     - `not_workflow_app`: the key is of another kind of app.
         *     - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: a model cannot be used.
         */
        runRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description - `unknown`: the body is JSON but no object, or `user` is longer than 255 characters.
         *     - `internal_server_error`: an object or an array was given for a number, or something broke.
         */
        runBroken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": string;
            };
        };
        /** @description `not_workflow_app`: the key is of a chat, agent or completion app. */
        notWorkflow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `unknown`: the id is no UUID, or the server failed. */
        notUuid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": string;
            };
        };
        /** @description The request cannot be carried out; `code` and `message` say why. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `not_found`: the app has no form of this token. */
        noForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description - `human_input_form_submitted`: the form was submitted before, the same user's included.
         *     - `human_input_form_expired`: the form has lapsed.
         */
        formOver: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `not_found`: this end user has no such message in this app. */
        messageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description - `bad_request`: the body is not JSON.
         *     - `not_chat_app`: the key is of a completion or workflow app.
         */
        conversationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `not_found`: this end user has no such conversation. */
        conversationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `invalid_param`: the stored state of the app is one that the server does not know. */
        appBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `forbidden`: API access is switched off for the app, or the workspace is archived. */
        appForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description - `invalid_param`: a text is missing or no string.
         *     - `bad_request`: the body is no JSON.
         */
        annotationBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `not_found`: there is no such annotation. */
        annotationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `forbidden`: API access is switched off for this knowledge base, or the plan's requests a minute are used up (Dify Cloud). */
        forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `not_found`: the workspace has no such knowledge base. */
        notFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description - `forbidden`: API access is switched off; on Dify Cloud also a plan whose vector space, documents or requests per minute are
         *       used up.
         */
        DocumentWriteForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The file, or the whole request, is larger than the server takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The document, not yet indexed again, with its old counts, and the batch to follow. */
        DocumentUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DocumentQueued"];
            };
        };
        /**
         * @description - `invalid_param`: neither file nor rule, settings that are not JSON, a slash in the name, a document that is not available, an
         *       external knowledge base, or a model that is not set up.
         *     - `too_many_files`: file parts of more than one name; `data` with a file name is one.
         *     - `filename_not_exists_error`: the file has no name.
         *     - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
         */
        DocumentUpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `file_too_large`: the file is larger than the server takes, 15 MiB by default. */
        DocumentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `unsupported_file_type`: the extension is none that the server takes. */
        DocumentTypeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named. */
        unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `forbidden`: API access is switched off for the knowledge base, or the plan of a workspace on Dify Cloud is used up or does not have this. */
        "forbidden-2": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description `invalid_param`: the embedding model of the knowledge base is gone or not set up, or the segment is just being deleted. */
        noModel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `not_found`: there is no such tag. */
        tagNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `unknown`: an id in the body is no UUID, or the server failed. */
        badTagId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `not_found`: the workspace has no such knowledge base. */
        datasetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `forbidden`: API access is switched off for the knowledge base. */
        metadataReadForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description - `forbidden`: API access is switched off for the knowledge base, or (Dify Cloud) the knowledge requests of this minute are used up. */
        metadataWriteForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description - `invalid_param`: the knowledge base has no pipeline, or the body lacks something.
         *     - `bad_request`: the body is not JSON.
         */
        noPipeline: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description The `task_id` of any event of the stream. */
        taskId: string;
        /** @description Id of the run, a UUID; anything else is a 500. */
        workflowRunId: string;
        /** @description The `form_token` of a pause, 22 characters. */
        formToken: string;
        /** @description The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`. */
        user: string;
        /** @description Id of the message. */
        messageId: string;
        /** @description How many to send at most, 1 to 100. */
        conversationLimit: number;
        /** @description Id of the conversation. */
        conversationId: string;
        /** @description Id of the variable. */
        variableId: string;
        /** @description Id that the upload got. */
        fileId: string;
        /** @description Number of the page, from 1. */
        page: number;
        /** @description On or off. */
        replyAction: "enable" | "disable";
        /** @description The knowledge base's id. */
        datasetId: string;
        /** @description The document's id. */
        documentId: string;
        /** @description What creating or updating the document answered as `batch`. */
        batch: string;
        /** @description What to do. Only completed documents can be disabled; the others take documents in any state. */
        action: "enable" | "disable" | "archive" | "un_archive";
        /** @description Rows a page, 100 at most. */
        limit: number;
        /** @description Only rows whose content has this text in it, in any case. */
        keyword: string;
        /** @description Id of the segment. */
        segmentId: string;
        /** @description Id of the child chunk. */
        childChunkId: string;
        /** @description Id of the datasource node. */
        nodeId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "chat.send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /**
             * @description The answer, whole or as events. What streams of the three kinds of app look like:
             *
             *     - chat: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
             *     - agent: `agent_thought` and `agent_message` in turn, `message_file` for what tools make, `message_end`.
             *     - chatflow: a ping, `workflow_started`, nodes and `message` pieces, `message_end`, `workflow_finished`. A failed, stopped or paused
             *       run has no `message_end`; a prepared answer has no run, and the server then leaves the stream open for 300 s.
             *     - `error` ends any of them early, under this same 200.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAnswer"];
                };
            };
            400: components["responses"]["refused"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description - `forbidden`: API access is switched off for this app, or the workspace is archived.
             *     - `workflow_version_execution_not_allowed`: the plan does not let a version be chosen by `workflow_id`. Not sent by 1.14.1.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description - `not_found`: there is no such conversation for this user, or no such version of the chatflow. The message ends with paths that look alike. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description - `unknown`: the body is no object, or `user` is longer than 255 characters.
             *     - `internal_server_error`: a number of the form got an object or array, the address of a file answered with an error, or the server failed.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "chat.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `task_id` of any event of the stream. */
                task_id: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatStop"];
            };
        };
        responses: {
            /** @description The server will stop it, if it runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description - `invalid_param`: `user` is missing or empty.
             *     - `bad_request`: the body is no JSON.
             *     - `not_chat_app`: the key is of a completion or workflow app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "completion.send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /**
             * @description The answer, whole or as events: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
             *     `error` ends a stream early, under this same 200.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionReply"];
                };
            };
            /**
             * @description - `invalid_param`: something in the body is missing or wrong, a value of the form or a file is refused, the model failed (the message
             *       holds JSON of its plugin), or too many answers are being made at once ("Too many requests").
             *     - `bad_request`: the body is no JSON.
             *     - `app_unavailable`: the key is of another kind of app, or the app is not set up.
             *     - `provider_not_initialize`: the model has no credentials or is unknown.
             *     - `provider_quota_exceeded`: the free quota of the hosted model is used up.
             *     - `model_currently_not_support`: the hosted trial does not have this model.
             *     - `completion_request_error`: the model's server cannot be reached or refused.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description - `unknown`: the body is no object, or `user` is longer than 255 characters.
             *     - `internal_server_error`: a cloud plan's quota is used up, a file's address answered with an error, or the server failed.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "completion.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `task_id` of any event of the stream. */
                task_id: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompletionStop"];
            };
        };
        responses: {
            /** @description The server will stop it, if it runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description - `invalid_param`: `user` is missing or empty.
             *     - `bad_request`: the body is no JSON.
             *     - `app_unavailable`: the key is of another kind of app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workflows.run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowRunRequest"];
            };
        };
        responses: {
            /** @description The run has ended or waits, or its events as they happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunAnswer"];
                };
            };
            400: components["responses"]["runRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["runBroken"];
        };
    };
    "workflows.runVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a published version of the app's workflow, a UUID. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowRunRequest"];
            };
        };
        responses: {
            /** @description The run has ended or waits, or its events as they happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunAnswer"];
                };
            };
            400: components["responses"]["runRefused"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description - `forbidden`: API access is switched off for the app, or the workspace is archived.
             *     - `workflow_version_execution_not_allowed`: the plan does not include runs of a chosen version. Not before 1.16.
             *     - `trigger_workflow_service_mode_unavailable`: a workflow that a trigger starts cannot be run this way. Not before 1.16.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `not_found`: the app has no such version. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["runBroken"];
        };
    };
    "workflows.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `task_id` of the run's events; any other text is answered with success as well. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowStop"];
            };
        };
        responses: {
            /** @description The stop was asked for, or there was nothing to stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description - `invalid_param`: `user` is missing or empty.
             *     - `bad_request`: the body is not JSON.
             *     - `not_workflow_app`: the key is of another kind of app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "workflows.runs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run, a UUID; anything else is a 500. */
                workflow_run_id: components["parameters"]["workflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
            };
            400: components["responses"]["notWorkflow"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: the app has no such run. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["notUuid"];
        };
    };
    "workflows.runs.events": {
        parameters: {
            query?: {
                /** @description The end user who started the run. */
                user?: string;
                /** @description Whether to replay the run so far. Nothing but the word `true` counts as true. */
                include_state_snapshot?: boolean;
                /** @description Whether to go on after `workflow_paused`. Without a replay the stream then stays open after `workflow_finished` as well. */
                continue_on_pause?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the run, a UUID; anything else is a 500. */
                workflow_run_id: components["parameters"]["workflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    /** @description Always `no-cache`. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ResumeEvent"];
                };
            };
            /**
             * @description - `invalid_param`: `user` is missing.
             *     - `not_workflow_app`: the key is of a chat, agent or completion app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: the app has no such run, or another `user` started it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["notUuid"];
        };
    };
    "workflows.logs.list": {
        parameters: {
            query?: {
                /** @description Text in inputs, outputs or the name of the user, or the whole id of a run. The first 30 characters count. */
                keyword?: string;
                /** @description How the runs ended. Others cannot be asked for. */
                status?: "succeeded" | "failed" | "stopped";
                /** @description Latest start, ISO 8601 with or without time, such as `2026-11-21T00:00:00Z`. */
                created_at__before?: string;
                /** @description Earliest start, ISO 8601 with or without time, such as `2026-11-21`. */
                created_at__after?: string;
                /** @description The `user` who started them. */
                created_by_end_user_session_id?: string;
                /** @description E-mail address of the workspace's member who started them; an unknown one is a 400. */
                created_by_account?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many to send at most, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowLogPage"];
                };
            };
            /** @description `invalid_param`: `page`, `limit`, `status` or a date is not what it should be, or nobody has the e-mail address. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "humanInput.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `form_token` of a pause, 22 characters. */
                form_token: components["parameters"]["formToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HumanInputForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["noForm"];
            412: components["responses"]["formOver"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "humanInput.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `form_token` of a pause, 22 characters. */
                form_token: components["parameters"]["formToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HumanInputSubmit"];
            };
        };
        responses: {
            /** @description The form was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HumanInputDone"];
                };
            };
            /**
             * @description - `invalid_param`: `inputs`, `action` or `user` is missing or not what it should be.
             *     - `invalid_form_data`: a field has no value, or the form has no such button.
             *     - `bad_request`: the body is not JSON, or the form is not one to be filled in this way.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["noForm"];
            412: components["responses"]["formOver"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "messages.list": {
        parameters: {
            query: {
                /** @description Id of the conversation. */
                conversation_id: string;
                /** @description The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`. */
                user?: components["parameters"]["user"];
                /** @description Id of the first message of the page before; older ones are sent. Without it the newest are. */
                first_id?: string;
                /** @description How many to send at most, 1 to 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /**
             * @description - `invalid_param`: `conversation_id` is missing, or it, `first_id` or `limit` is not what it should be.
             *     - `not_chat_app`: the key is of a completion or workflow app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: this end user has no such conversation, or it has no message `first_id`. The message goes on with a guess at the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "messages.suggested": {
        parameters: {
            query?: {
                /** @description The end user who asked, in the caller's own terms. */
                user?: string;
            };
            header?: never;
            path: {
                /** @description Id of the message. */
                message_id: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedQuestions"];
                };
            };
            /**
             * @description - `bad_request`: follow-up questions are switched off in this app.
             *     - `invalid_param`: `user` is missing.
             *     - `not_chat_app`: the key is of a completion or workflow app.
             *     - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: the model failed (releases after 1.16).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /**
             * @description - `forbidden`: API access is switched off for this app, or the workspace is archived.
             *     - `app_suggested_questions_after_answer_disabled`: follow-up questions are switched off (releases after 1.16; before, a 400).
             *     - `app_api_disabled`, `app_not_found`, `app_abnormal_status`, `workspace_not_found`, `workspace_archived`: parts of `forbidden` (releases after 1.16).
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["messageNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description `internal_server_error`: the model failed, or the conversation is gone. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "messages.feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the message. */
                message_id: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageFeedbackRequest"];
            };
        };
        responses: {
            /** @description It is stored, or taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description - `invalid_param`: `user` is missing, `rating` or `content` is not what it should be, or there is no rating to take back.
             *     - `bad_request`: the body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["messageNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.list": {
        parameters: {
            query?: {
                /** @description The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`. */
                user?: components["parameters"]["user"];
                /** @description Id of the last conversation of the page before. Without it the first page is sent. */
                last_id?: string;
                /** @description How many to send at most, 1 to 100. */
                limit?: components["parameters"]["conversationLimit"];
                /** @description What to sort by; a minus sign puts the latest first. */
                sort_by?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            /**
             * @description - `invalid_param`: `limit`, `sort_by` or `last_id` is not what it should be.
             *     - `not_chat_app`: the key is of a completion or workflow app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: this end user has no conversation `last_id`. The message goes on with a guess at the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConversationDelete"];
            };
        };
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["conversationRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["conversationNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConversationRename"];
            };
        };
        responses: {
            /** @description The conversation under its new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /**
             * @description - `invalid_param`: neither a name nor `auto_generate`, a blank name, or no message yet to make a name from (the message is then empty).
             *     - `bad_request`: the body is not JSON.
             *     - `not_chat_app`: the key is of a completion or workflow app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["conversationNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.variables.list": {
        parameters: {
            query?: {
                /** @description The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`. */
                user?: components["parameters"]["user"];
                /** @description Id of the last variable of the page before. Without it the first page is sent. */
                last_id?: string;
                /** @description How many to send at most, 1 to 100. */
                limit?: components["parameters"]["conversationLimit"];
                /** @description Part of the name, in any case. Letters, digits, `-`, `_` and `.` only, without `--`, `xp_` or `sp_`. */
                variable_name?: string;
            };
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of variables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationVariablePage"];
                };
            };
            /**
             * @description - `invalid_param`: `limit` or `variable_name` is not what it should be, or there is no variable `last_id` (the message is then empty).
             *     - `not_chat_app`: the key is of a completion or workflow app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["conversationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "conversations.variables.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["conversationId"];
                /** @description Id of the variable. */
                variable_id: components["parameters"]["variableId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationVariableUpdate"];
            };
        };
        responses: {
            /** @description The variable with its new value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationVariable"];
                };
            };
            /**
             * @description - `bad_request`: the value is of another type than the variable, or the body is not JSON.
             *     - `invalid_param`: `value` is missing, a whole number for a variable that holds a fraction (`3.0` included), or the reverse.
             *     - `not_chat_app`: the key is of a completion or workflow app.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: this end user has no such conversation, or the conversation no such variable. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "files.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description The file is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            /**
             * @description - `no_file_uploaded`: there is no part `file` with a file name, or the body is no form.
             *     - `too_many_files`: there are files under other names too. Of several parts named `file` the first is taken.
             *     - `filename_not_exists_error`: the file name is empty.
             *     - `invalid_param`: there is a slash or a backslash in the name, or the server blocks the extension.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description - `file_too_large`: the file is larger than files of its kind may be. 1.14.1 sends the message with `{message}` in it.
             *     - `request_entity_too_large`: a field that is no file has more than 500 kB.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `unsupported_file_type`: the part `file` has no content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "files.preview": {
        parameters: {
            query?: {
                /** @description Whether to send it as `application/octet-stream` to be saved. HTML always is. */
                as_attachment?: boolean;
                /** @description The end user, in the caller's own terms. Any of them may read any file of the app. */
                user?: string;
            };
            header?: never;
            path: {
                /** @description Id that the upload got. */
                file_id: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, under the content type they were uploaded with; it can be any other than those named here. */
            200: {
                headers: {
                    /** @description `attachment` and the name (`filename*=UTF-8''…`), where it is to be saved. */
                    "Content-Disposition"?: string;
                    /** @description Always `public, max-age=3600`. */
                    "Cache-Control"?: string;
                    /** @description `bytes` for sound and films, but ranges are not served. */
                    "Accept-Ranges"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "image/png": Blob;
                    "image/jpeg": Blob;
                    "image/gif": Blob;
                    "image/webp": Blob;
                    "image/svg+xml": Blob;
                    "audio/mpeg": Blob;
                    "audio/mp4": Blob;
                    "audio/wav": Blob;
                    "video/mp4": Blob;
                    "application/pdf": Blob;
                    "text/plain": Blob;
                    "text/markdown": Blob;
                    "text/csv": Blob;
                };
            };
            /** @description `invalid_param`: `as_attachment` is no boolean; empty is none either. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /**
             * @description - `file_access_denied`: the file is of another app.
             *     - `forbidden`: API access is switched off for this app, or the workspace is archived.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `file_not_found`: there is no such file, or no message has used it yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "audio.transcribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SpeechUpload"];
            };
        };
        responses: {
            /** @description What was said. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            /**
             * @description - `invalid_param`: speech to text is switched off in this app, the file is empty, or the model's plugin refused it.
             *     - `bad_request_key_error`: there is no part `file`.
             *     - `speech_to_text_disabled`: speech to text is switched off (since 1.16; before, `invalid_param`).
             *     - `provider_not_support_speech_to_text`, `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: the model failed.
             *     - `app_unavailable`: the app is not set up.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `audio_too_large`: the file has more than 30 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `unsupported_audio_type`: the content type of the part `file` is none of those taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "audio.speak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SpeechRequest"];
            };
        };
        responses: {
            /** @description The sound as the model makes it, or `null` when the message has nothing to speak. Later releases name the real type, such as `audio/wav`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": Blob | null;
                };
            };
            /**
             * @description - `invalid_param`: speech is switched off in this app and no `voice` is given, there is neither `text` nor `message_id`, or the model's plugin refused it.
             *     - `bad_request`: the body is not JSON.
             *     - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: the model failed.
             *     - `app_unavailable`: the app is not set up.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "app.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppInfo"];
                };
            };
            400: components["responses"]["appBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["appForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "app.parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parameters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppParameters"];
                };
            };
            /**
             * @description - `app_unavailable`: nothing is published or configured yet.
             *     - `agent_not_published`: the same for an app of mode `agent`, from 1.16 on.
             *     - `invalid_param`: the stored state of the app is one that the server does not know.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["appForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "app.meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The icons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppMeta"];
                };
            };
            400: components["responses"]["appBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["appForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "app.site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The look. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppSite"];
                };
            };
            400: components["responses"]["appBadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description - `forbidden`: the app has no web page, its API access is switched off, or the workspace is archived. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "app.feedbacks": {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description How many ratings a page has. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ratings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppFeedbackList"];
                };
            };
            /** @description - `invalid_param`: `page` or `limit` is no number or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["appForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "annotations.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description How many rows a page has; more than 100 count as 100. */
                limit?: number;
                /** @description Text that the question or the answer contains, in any case. */
                keyword?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of prepared answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnotationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "annotations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationCreate"];
            };
        };
        responses: {
            /** @description The prepared answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            400: components["responses"]["annotationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "annotations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the annotation. */
                annotation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationCreate"];
            };
        };
        responses: {
            /** @description The changed answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            400: components["responses"]["annotationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["annotationNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "annotations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the annotation. */
                annotation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["annotationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "annotations.reply.configure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description On or off. */
                action: components["parameters"]["replyAction"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationReplyConfigure"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnotationJob"];
                };
            };
            /**
             * @description - `invalid_param`: a field is missing, to switch off too, or `score_threshold` is no number.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /** @description - `unknown`: `action` is another word (on 1.14.1), or the server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "annotations.reply.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description On or off. */
                action: components["parameters"]["replyAction"];
                /** @description Id of the job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnotationJobStatus"];
                };
            };
            /** @description - `invalid_param`: there is no such job, it ended more than ten minutes ago, or `action` is not the one it was started with. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "endUsers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the end user, as `created_by` of an upload or `from_end_user_id` of a rating has it. */
                end_user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The end user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description - `end_user_not_found`: there is no such end user, or it is another app's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "datasets.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description How many on a page. More than 100 never come; below 1 the server takes 20. */
                limit?: number;
                /** @description Part of the name, in any case. */
                keyword?: string;
                /** @description Whether those come too that their permission hides from the owner. */
                include_all?: boolean;
                /** @description Ids of tags; what has any of them comes. Not usable from 1.13.0 to 1.14.1. */
                tag_ids?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of knowledge bases; empty behind the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetPage"];
                };
            };
            /** @description - `invalid_param`: `page` or `limit` is no integer, `include_all` no boolean, or `tag_ids` was sent to 1.13.0 to 1.14.1. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "datasets.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetCreate"];
            };
        };
        responses: {
            /** @description The new knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /**
             * @description - `invalid_param`: a field is missing or not what it should be, a model is not available, or there is no such external knowledge API.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["NotFound"];
            /** @description - `dataset_name_duplicate`: the workspace has a knowledge base of this name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "datasets.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "datasets.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "datasets.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DatasetUpdate"];
            };
        };
        responses: {
            /** @description The knowledge base after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /**
             * @description - `invalid_param`: a field is not what it should be, the name is taken, a model is not available, or an external one lacks its two ids.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "datasets.retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetrieveRequest"];
            };
        };
        responses: {
            /** @description The hits, possibly none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrieveResult"];
                };
            };
            /**
             * @description - `invalid_param`: a field is missing or not what it should be, or, on 1.14.1, a model or the index failed in any way.
             *     - `bad_request`: the body is no JSON.
             *     - `provider_not_initialize`: no credentials for a model (not sent by 1.14.1).
             *     - `provider_quota_exceeded`: the quota of a model is used up (not sent by 1.14.1).
             *     - `model_currently_not_support`: the model cannot be used now (not sent by 1.14.1).
             *     - `completion_request_error`: the model refused (not sent by 1.14.1).
             *     - `dataset_not_initialized`: the knowledge base is still being set up (not sent by 1.14.1).
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description - `internal_server_error`: the search broke down; `message` is raw text, SQL included. So it does when a metadata condition compares a word as a number.
             *     - `unknown`: any other failure.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
        };
    };
    "documents.createByText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentByText"];
            };
        };
        responses: {
            /** @description The document, not yet indexed, and the batch to follow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentQueued"];
                };
            };
            /**
             * @description - `invalid_param`: a field is missing or wrong, such as a rule without `max_tokens`, a `doc_form` other than that of the
             *       knowledge base, or a model that is not set up.
             *     - `bad_request`: the body is no JSON.
             *     - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["DocumentWriteForbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.createByFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentByFile"];
            };
        };
        responses: {
            /** @description The document, not yet indexed, and the batch to follow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentQueued"];
                };
            };
            /**
             * @description - `no_file_uploaded`: no part named `file`, or no multipart body.
             *     - `too_many_files`: file parts of more than one name; `data` with a file name is one.
             *     - `filename_not_exists_error`: the file has no name.
             *     - `invalid_param`: the settings are wrong or not JSON, the name holds a slash, the knowledge base is external, or (with an
             *       empty message) the file is too large or of a type that is not taken.
             *     - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["DocumentWriteForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description How many on a page. More than 100 never come; below 1 the server takes 20. */
                limit?: number;
                /** @description Part of the name, upper and lower case told apart; `%` stands for any text, `_` for any character. */
                keyword?: string;
                /** @description State that `display_status` shows. A value that is not known filters nothing. */
                status?: "queuing" | "indexing" | "paused" | "error" | "available" | "disabled" | "archived";
            };
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.get": {
        parameters: {
            query?: {
                /** @description How much to show, namely all, metadata only, or all without metadata. */
                metadata?: "all" | "only" | "without";
            };
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description - `invalid_metadata`: `metadata` is none of the three words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description - `archived_document_immutable`: the document is archived.
             *     - `forbidden`: API access is switched off, or the plan's requests per minute are used up.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentFileUpdate"];
            };
        };
        responses: {
            200: components["responses"]["DocumentUpdated"];
            400: components["responses"]["DocumentUpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["DocumentWriteForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["DocumentTooLarge"];
            415: components["responses"]["DocumentTypeRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.updateByText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DocumentTextUpdate"];
            };
        };
        responses: {
            200: components["responses"]["DocumentUpdated"];
            /**
             * @description - `invalid_param`: neither text nor rule, a text without a name, a document that is not available, a `doc_form` other than
             *       that of the knowledge base, or a model that is not set up.
             *     - `bad_request`: the body is no JSON.
             *     - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["DocumentWriteForbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.updateByFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentFileUpdate"];
            };
        };
        responses: {
            200: components["responses"]["DocumentUpdated"];
            400: components["responses"]["DocumentUpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["DocumentWriteForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["DocumentTooLarge"];
            415: components["responses"]["DocumentTypeRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.indexingStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description What creating or updating the document answered as `batch`. */
                batch: components["parameters"]["batch"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress of each document of the batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexingProgressList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description - `not_found`: no such knowledge base, or no document has this batch, which an overwritten document has lost. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description What to do. Only completed documents can be disabled; the others take documents in any state. */
                action: components["parameters"]["action"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentSelection"];
            };
        };
        responses: {
            /** @description It is done, or there was nothing to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description - `invalid_action`: no such action, a document to disable is not completed, or one is still worked on.
             *     - `invalid_param`: the knowledge base's model is not set up.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.setMetadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentMetadataChanges"];
            };
        };
        responses: {
            /** @description All is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description - `invalid_param`: a field is missing or of a wrong type, a document is not found, or its metadata is being changed already;
             *       documents before it keep their new values.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDownload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description - `not_found`: no such knowledge base or document, or the document has no file. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "documents.downloadZip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentZipSelection"];
            };
        };
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    /** @description `attachment` with a random file name that ends in `.zip`. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            /**
             * @description - `invalid_param`: no id, more than 100, or one that is no UUID.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description - `not_found`: no such knowledge base, or one of the documents does not exist or has no file. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description Rows a page, 100 at most. */
                limit?: components["parameters"]["limit"];
                /** @description Only segments of these states; the name is repeated for each. Any other value, also a list with commas, is a 500. */
                status?: components["schemas"]["SegmentStatus"][];
                /** @description Only rows whose content has this text in it, in any case. */
                keyword?: components["parameters"]["keyword"];
            };
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of segments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentPage"];
                };
            };
            /** @description `provider_not_initialize`: the embedding model of the knowledge base is gone or not set up. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["unknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentsCreate"];
            };
        };
        responses: {
            /** @description The new segments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentList"];
                };
            };
            /**
             * @description - `invalid_param`: a content is blank or no text, an answer of a `qa_model` document is missing or blank, or there are more than ten attachments. Nothing was added then.
             *     - `provider_not_initialize`: the embedding model of the knowledge base is gone or not set up.
             *     - `bad_request`: the body is not JSON.
             *     - Without `segments`, the body is an object with `error` alone.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["SegmentsRefusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden-2"];
            /** @description `not_found`: there is no such knowledge base or document, or the document is disabled or not completely indexed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentDetail"];
                };
            };
            400: components["responses"]["noModel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["unknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentUpdate"];
            };
        };
        responses: {
            /** @description The segment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentDetail"];
                };
            };
            /**
             * @description - `invalid_param`: there is no `segment` object, the segment is disabled or locked, or the embedding model of the knowledge base is gone.
             *     - `bad_request`: the body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden-2"];
            404: components["responses"]["unknown"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["noModel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden-2"];
            404: components["responses"]["unknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.children.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description Rows a page, 100 at most. */
                limit?: components["parameters"]["limit"];
                /** @description Only rows whose content has this text in it, in any case. */
                keyword?: components["parameters"]["keyword"];
            };
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of child chunks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildChunkPage"];
                };
            };
            /** @description `invalid_param`: `page` or `limit` is below 1. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["unknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.children.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildChunkWrite"];
            };
        };
        responses: {
            /** @description The new child chunk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildChunkDetail"];
                };
            };
            /**
             * @description - `invalid_param`: `content` is missing or no text, or the vector store failed.
             *     - `provider_not_initialize`: the embedding model of the knowledge base is gone or not set up.
             *     - `bad_request`: the body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden-2"];
            404: components["responses"]["unknown"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.children.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
                /** @description Id of the child chunk. */
                child_chunk_id: components["parameters"]["childChunkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden-2"];
            404: components["responses"]["unknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "segments.children.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description The document's id. */
                document_id: components["parameters"]["documentId"];
                /** @description Id of the segment. */
                segment_id: components["parameters"]["segmentId"];
                /** @description Id of the child chunk. */
                child_chunk_id: components["parameters"]["childChunkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildChunkWrite"];
            };
        };
        responses: {
            /** @description The child chunk as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildChunkDetail"];
                };
            };
            /**
             * @description - `invalid_param`: `content` is missing or no text, or the vector store failed.
             *     - `bad_request`: the body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["forbidden-2"];
            404: components["responses"]["unknown"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "tags.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"][];
                };
            };
            /** @description - `invalid_param`: the server does not like its own answer, see above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "tags.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCreate"];
            };
        };
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /**
             * @description - `invalid_param`: the name is missing, empty, too long or taken; on 1.14.1 also after the tag was created, see above.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "tags.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagDelete"];
            };
        };
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `invalid_param`: the id is missing.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["tagNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["badTagId"];
        };
    };
    "tags.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagUpdate"];
            };
        };
        responses: {
            /** @description The tag under its new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /**
             * @description - `invalid_param`: the id is missing, or the name is missing, empty, too long or another tag's; on 1.14.1 also after the renaming, see above.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["tagNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["badTagId"];
        };
    };
    "tags.bind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagBinding"];
            };
        };
        responses: {
            /** @description The knowledge base has those of the tags that exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `invalid_param`: `target_id` is missing, or `tag_ids` is missing or empty.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["datasetNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["badTagId"];
        };
    };
    "tags.unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagUnbinding"];
            };
        };
        responses: {
            /** @description The knowledge base has none of the tags. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `invalid_param`: `target_id` is missing, or there is neither a `tag_ids` with something in it nor a `tag_id`.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["datasetNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["badTagId"];
        };
    };
    "datasets.tags.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundTagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description - `forbidden`: API access is switched off for the knowledge base. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["datasetNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "metadata.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataFieldList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["metadataReadForbidden"];
            404: components["responses"]["datasetNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "metadata.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MetadataFieldCreate"];
            };
        };
        responses: {
            /** @description The field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataField"];
                };
            };
            /**
             * @description - `invalid_param`: the name is missing, over 255 characters, taken or that of a built-in field, or `type` is none of the three.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["metadataWriteForbidden"];
            404: components["responses"]["datasetNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "metadata.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description Id of the field. */
                metadata_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or was never there. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["metadataWriteForbidden"];
            404: components["responses"]["datasetNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "metadata.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description Id of the field. */
                metadata_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MetadataFieldUpdate"];
            };
        };
        responses: {
            /** @description The field under its new name, or nulls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataFieldUpdated"];
                };
            };
            /**
             * @description - `invalid_param`: the name is missing, over 255 characters, taken or that of a built-in field.
             *     - `bad_request`: the body is no JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["metadataWriteForbidden"];
            404: components["responses"]["datasetNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "metadata.builtIn.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuiltInMetadataList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["metadataReadForbidden"];
            404: components["responses"]["datasetNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "metadata.builtIn.toggle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description On or off. */
                action: "enable" | "disable";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields are as asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["metadataWriteForbidden"];
            404: components["responses"]["datasetNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "models.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kind of model, in lower case. `text-generation`, `embeddings` and `reranking` are older words for `llm`, `text-embedding` and `rerank`. */
                model_type: "llm" | "text-embedding" | "rerank" | "speech2text" | "moderation" | "tts" | "text-generation" | "embeddings" | "reranking";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models, by provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelProviderList"];
                };
            };
            /** @description - `invalid_param`: `model_type` is none of the words above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "pipelines.uploadFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PipelineFileUpload"];
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineFile"];
                };
            };
            /**
             * @description - `no_file_uploaded`: there is no part `file`, or the body is no form.
             *     - `too_many_files`: more than one part has a file.
             *     - `filename_not_exists_error`: the file has no name.
             *     - `invalid_param`: the file is too large (the message is `None`), its part has no media type (the message is empty), its name has a slash, or its extension is forbidden here.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "pipelines.datasources": {
        parameters: {
            query?: {
                /** @description Whether the published pipeline is meant or the draft. */
                is_published?: boolean;
            };
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datasource nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineDatasource"][];
                };
            };
            /** @description `invalid_param`: the knowledge base has no pipeline, or its pipeline has not what is asked for. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "pipelines.runNode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
                /** @description Id of the datasource node. */
                node_id: components["parameters"]["nodeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasourceNodeRun"];
            };
        };
        responses: {
            /** @description What is found, as it is found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DatasourceEvent"];
                };
            };
            400: components["responses"]["noPipeline"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    "pipelines.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRun"];
            };
        };
        responses: {
            /** @description The documents of a published run, or what a draft run made. A draft run that failed is a 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineQueued"] | components["schemas"]["PipelineDraftRun"];
                };
            };
            400: components["responses"]["noPipeline"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description - `pipeline_run_error`: the pipeline could not be started, as with a kind of source that does not exist or a pipeline that was never set up.
             *     - `unknown`: the server failed.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
        };
    };
    "chat.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /**
             * @description The answer, whole or as events. What streams of the three kinds of app look like:
             *
             *     - chat: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
             *     - agent: `agent_thought` and `agent_message` in turn, `message_file` for what tools make, `message_end`.
             *     - chatflow: a ping, `workflow_started`, nodes and `message` pieces, `message_end`, `workflow_finished`. A failed, stopped or paused
             *       run has no `message_end`; a prepared answer has no run, and the server then leaves the stream open for 300 s.
             *     - `error` ends any of them early, under this same 200.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ChatEvent"];
                };
            };
            400: components["responses"]["refused"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description - `forbidden`: API access is switched off for this app, or the workspace is archived.
             *     - `workflow_version_execution_not_allowed`: the plan does not let a version be chosen by `workflow_id`. Not sent by 1.14.1.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description - `not_found`: there is no such conversation for this user, or no such version of the chatflow. The message ends with paths that look alike. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description - `unknown`: the body is no object, or `user` is longer than 255 characters.
             *     - `internal_server_error`: a number of the form got an object or array, the address of a file answered with an error, or the server failed.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "completion.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /**
             * @description The answer, whole or as events: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
             *     `error` ends a stream early, under this same 200.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["CompletionEvent"];
                };
            };
            /**
             * @description - `invalid_param`: something in the body is missing or wrong, a value of the form or a file is refused, the model failed (the message
             *       holds JSON of its plugin), or too many answers are being made at once ("Too many requests").
             *     - `bad_request`: the body is no JSON.
             *     - `app_unavailable`: the key is of another kind of app, or the app is not set up.
             *     - `provider_not_initialize`: the model has no credentials or is unknown.
             *     - `provider_quota_exceeded`: the free quota of the hosted model is used up.
             *     - `model_currently_not_support`: the hosted trial does not have this model.
             *     - `completion_request_error`: the model's server cannot be reached or refused.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description - `unknown`: the body is no object, or `user` is longer than 255 characters.
             *     - `internal_server_error`: a cloud plan's quota is used up, a file's address answered with an error, or the server failed.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "workflows.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowRunRequest"];
            };
        };
        responses: {
            /** @description The run has ended or waits, or its events as they happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["WorkflowEvent"];
                };
            };
            400: components["responses"]["runRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["runBroken"];
        };
    };
    "workflows.streamVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a published version of the app's workflow, a UUID. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowRunRequest"];
            };
        };
        responses: {
            /** @description The run has ended or waits, or its events as they happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["WorkflowEvent"];
                };
            };
            400: components["responses"]["runRefused"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description - `forbidden`: API access is switched off for the app, or the workspace is archived.
             *     - `workflow_version_execution_not_allowed`: the plan does not include runs of a chosen version. Not before 1.16.
             *     - `trigger_workflow_service_mode_unavailable`: a workflow that a trigger starts cannot be run this way. Not before 1.16.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `not_found`: the app has no such version. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["runBroken"];
        };
    };
    "pipelines.stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The knowledge base's id. */
                dataset_id: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRun"];
            };
        };
        responses: {
            /** @description The documents of a published run, or what a draft run made. A draft run that failed is a 200, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PipelineEvent"];
                };
            };
            400: components["responses"]["noPipeline"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description - `pipeline_run_error`: the pipeline could not be started, as with a kind of source that does not exist or a pipeline that was never set up.
             *     - `unknown`: the server failed.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
        };
    };
}
