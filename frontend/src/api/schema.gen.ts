/** Generated from the API's own description: run generate-api again instead of editing. */
export interface paths {
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Articles
         * @description List the articles in the order in which they were started.
         */
        get: operations["list_articles"];
        put?: never;
        /**
         * Start Article
         * @description Begin a paper over the study's data.
         */
        post: operations["start_article"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Article
         * @description Show one article.
         */
        get: operations["get_article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Article
         * @description Change those parts of an article that are sent.
         */
        patch: operations["change_article"];
        trace?: never;
    };
    "/api/articles/{article_id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Block
         * @description Put a block into the manuscript.
         */
        post: operations["add_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Codes
         * @description Show an article's codebook: siblings in their order.
         */
        get: operations["list_codes"];
        put?: never;
        /**
         * Add Code
         * @description Put a new code into the codebook.
         */
        post: operations["add_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Manuscript
         * @description Write the manuscript out. Its file's name holds no title.
         */
        post: operations["export_manuscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/manuscript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Manuscript
         * @description Show an article's manuscript and its preview.
         */
        get: operations["show_manuscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Quotes
         * @description List an article's quotes in the order of proposal.
         */
        get: operations["list_quotes"];
        put?: never;
        /**
         * Propose Quote
         * @description Lay a quote into the pool.
         */
        post: operations["propose_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/reports/{report_id}/codings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Codings
         * @description Show a report's codings in one article.
         */
        get: operations["list_codings"];
        put?: never;
        /**
         * Code Span
         * @description Give a code to a span.
         */
        post: operations["code_span"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Themes
         * @description List an article's themes in their order, without evidence.
         */
        get: operations["list_themes"];
        put?: never;
        /**
         * Add Theme
         * @description Begin a theme.
         */
        post: operations["add_theme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Backup
         * @description Copy the study into a file, and open the copy again.
         */
        post: operations["post_backup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{block_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Retire Block
         * @description Take a block out of its manuscript.
         */
        delete: operations["retire_block"];
        options?: never;
        head?: never;
        /**
         * Change Block
         * @description Write a block anew, or put it at another place.
         */
        patch: operations["change_block"];
        trace?: never;
    };
    "/api/chain/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Chain
         * @description Walk a finding back to the interview it rests on.
         */
        get: operations["get_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codes/{code_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Retire Code
         * @description Take a code that is not in use out of the codebook.
         */
        delete: operations["retire_code"];
        options?: never;
        head?: never;
        /**
         * Change Code
         * @description Change or move a code.
         */
        patch: operations["change_code"];
        trace?: never;
    };
    "/api/codes/{code_id}/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Code Passages
         * @description Show a code's passages, a page at a time.
         */
        get: operations["list_code_passages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codings/{coding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uncode
         * @description Take one's own coding away.
         */
        delete: operations["uncode"];
        options?: never;
        head?: never;
        /**
         * Stretch Coding
         * @description Move the ends of one's own coding.
         */
        patch: operations["stretch_coding"];
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Decisions
         * @description Answer the decisions about one object, or all.
         */
        get: operations["get_decisions"];
        put?: never;
        /**
         * Post Decision
         * @description Record what was settled.
         */
        post: operations["post_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Desk
         * @description Answer which studies were opened lately, and where new ones go.
         */
        get: operations["get_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Close the study; what is left is one file.
         */
        post: operations["close_study"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Demo
         * @description Open the demo study; it is built first if it does not stand yet.
         */
        post: operations["open_demo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New Study
         * @description Make a study, and sit down in it as its first member.
         */
        post: operations["new_study"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Study
         * @description Open a study.
         */
        post: operations["open_study"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Evidence
         * @description Lay a span to a theme, a pole or a way; show the theme.
         */
        post: operations["add_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Evidence
         * @description Take a span away from its place; show the theme.
         */
        delete: operations["remove_evidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Group
         * @description Describe a group.
         */
        post: operations["post_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get History
         * @description Answer what was done, latest first.
         */
        get: operations["get_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Looked
         * @description Take in files that wait: all of them, or none.
         */
        post: operations["import_looked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At File
         * @description Read a file and show what is in it; nothing is stored in the study.
         */
        post: operations["look_at_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Interviews
         * @description List the interviews in the order in which they were planned.
         */
        get: operations["list_interviews"];
        put?: never;
        /**
         * Plan Interview
         * @description Plan an interview with a participant.
         */
        post: operations["plan_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Interview
         * @description Change those facts of an interview that are sent.
         */
        patch: operations["change_interview"];
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen
         * @description Tell of every change from now on, as server-sent events.
         */
        get: operations["listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Member
         * @description Let somebody join the study.
         */
        post: operations["post_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Participants
         * @description List the participants by group and number.
         */
        get: operations["list_participants"];
        put?: never;
        /**
         * Add Participant
         * @description Take somebody into a group.
         */
        post: operations["add_participant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Participant
         * @description Show what is known of a participant.
         */
        get: operations["get_participant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Participant
         * @description Change those facts of a participant that are sent.
         */
        patch: operations["change_participant"];
        trace?: never;
    };
    "/api/participants/{participant_id}/attributes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Attribute
         * @description Set a named fact about a participant.
         */
        put: operations["set_attribute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{kind}/{place_id}/codes/{code_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tie Code
         * @description Let a code's codings speak for a place; show the theme.
         */
        put: operations["tie_code"];
        post?: never;
        /**
         * Untie Code
         * @description Untie a code from a place; show the theme.
         */
        delete: operations["untie_code"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/poles/{pole_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Pole
         * @description Change those words of a pole that are sent; show its theme.
         */
        patch: operations["change_pole"];
        trace?: never;
    };
    "/api/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Progress
         * @description Answer how far the study has come.
         */
        get: operations["get_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Quote
         * @description Show a quote.
         */
        get: operations["show_quote"];
        put?: never;
        post?: never;
        /**
         * Retire Quote
         * @description Take a quote out of the pool, and show it as it stood.
         */
        delete: operations["retire_quote"];
        options?: never;
        head?: never;
        /**
         * Change Quote
         * @description Change those parts of a quote that are sent.
         */
        patch: operations["change_quote"];
        trace?: never;
    };
    "/api/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Redo
         * @description Bring again what one took back last.
         */
        post: operations["post_redo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reports
         * @description List the reports by key, without their words.
         */
        get: operations["list_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Report
         * @description Show a report with one version's words, the current ones if none is named.
         */
        get: operations["get_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Report
         * @description Say whose account a report is, who made it, and who speaks in it.
         */
        patch: operations["change_report"];
        trace?: never;
    };
    "/api/reports/{report_id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Report
         * @description Attest, as the interviewer, that the report says what was said.
         */
        post: operations["approve_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/passages/{passage_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct Passage
         * @description Correct the words of a passage; a new version stands.
         */
        patch: operations["correct_passage"];
        trace?: never;
    };
    "/api/reports/{report_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Report
         * @description Hand a report to its interviewer.
         */
        post: operations["submit_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/safety": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Safety
         * @description Answer whether the study's file may be copied now.
         */
        get: operations["get_safety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Words
         * @description Find words in the current versions of all reports.
         */
        post: operations["search_words"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description Answer who sits at this page.
         */
        get: operations["get_session"];
        put?: never;
        /**
         * Sign In
         * @description Sit down as a member.
         */
        post: operations["sign_in"];
        /**
         * Sign Out
         * @description Get up; the page shows nothing of the study until somebody signs in.
         */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Session
         * @description Spend the one-time token for a session of this browser.
         */
        post: operations["begin_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/study": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Study
         * @description Answer the study's facts, with its members and groups.
         */
        get: operations["get_study"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Study
         * @description Change the facts that were sent.
         */
        patch: operations["patch_study"];
        trace?: never;
    };
    "/api/themes/{theme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Theme
         * @description Show a theme with its poles, ways, evidence and coverage.
         */
        get: operations["show_theme"];
        put?: never;
        post?: never;
        /**
         * Retire Theme
         * @description Take a theme out of the article, and show it as it stood.
         */
        delete: operations["retire_theme"];
        options?: never;
        head?: never;
        /**
         * Change Theme
         * @description Change those parts of a theme that are sent.
         */
        patch: operations["change_theme"];
        trace?: never;
    };
    "/api/themes/{theme_id}/paradox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn Into Paradox
         * @description Formulate a theme as a paradox, with the decision's reason.
         */
        post: operations["turn_into_paradox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Way
         * @description Write down a way of managing; show its theme.
         */
        post: operations["add_way"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Undo
         * @description Take back one's own latest step.
         */
        post: operations["post_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Verification
         * @description Recompute the whole history.
         */
        get: operations["get_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways/{way_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Retire Way
         * @description Take a way of managing out; show its theme.
         */
        delete: operations["retire_way"];
        options?: never;
        head?: never;
        /**
         * Change Way
         * @description Change those parts of a way that are sent; show its theme.
         */
        patch: operations["change_way"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ApprovalSent
         * @description How the interviewer checked the report, in a sentence.
         */
        ApprovalSent: {
            /** Attestation */
            attestation: string;
        };
        /**
         * ArticleChangeSent
         * @description Those parts of an article that change.
         */
        ArticleChangeSent: {
            /** Gap */
            gap?: string | null;
            /** Groups */
            groups?: string[] | null;
            /** Lead Id */
            lead_id?: string | null;
            /** Question */
            question?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * ArticleSent
         * @description What an article begins with; all groups of the study if none are named.
         */
        ArticleSent: {
            /**
             * Gap
             * @default
             */
            gap?: string;
            /** Groups */
            groups?: string[] | null;
            /** Lead Id */
            lead_id?: string | null;
            /**
             * Question
             * @default
             */
            question?: string;
            /**
             * Title
             * @default Untitled article
             */
            title?: string;
        };
        /**
         * ArticleShown
         * @description An article.
         */
        ArticleShown: {
            /** Gap */
            gap: string;
            /** Groups */
            groups: string[];
            /** Id */
            id: string;
            /** Lead Id */
            lead_id: string | null;
            /** Question */
            question: string;
            /** Read Together */
            read_together: boolean;
            /** Title */
            title: string;
        };
        /**
         * ArticlesShown
         * @description All articles of the study.
         */
        ArticlesShown: {
            /** Items */
            items: components["schemas"]["ArticleShown"][];
        };
        /**
         * AttributeSent
         * @description What an attribute says; empty, it is taken away.
         */
        AttributeSent: {
            /**
             * Own Words
             * @default
             */
            own_words?: string;
            /** Value */
            value: string;
        };
        /**
         * AttributeShown
         * @description A named fact about a participant.
         */
        AttributeShown: {
            /** Name */
            name: string;
            /** Own Words */
            own_words: string;
            /** Value */
            value: string;
        };
        /**
         * Attribution
         * @description Where the speaker's number is printed.
         * @enum {string}
         */
        Attribution: "trailing" | "lead_in" | "both" | "withheld";
        /**
         * BackupShown
         * @description A copy that was opened again and verified.
         */
        BackupShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Path */
            path: string;
            /** Verified */
            verified: boolean;
        };
        /**
         * BlockChangeSent
         * @description A block's new text or place; it goes first if ``after`` is null.
         */
        BlockChangeSent: {
            /** After */
            after?: string | null;
            /** Text */
            text?: string | null;
        };
        /**
         * BlockKind
         * @description What a block shows.
         * @enum {string}
         */
        BlockKind: "heading" | "theme" | "prose" | "quote";
        /**
         * BlockSent
         * @description A new block: after another, or first if null; last if nothing is said.
         */
        BlockSent: {
            /** After */
            after?: string | null;
            kind: components["schemas"]["BlockKind"];
            /** Quote Id */
            quote_id?: string | null;
            /**
             * Text
             * @default
             */
            text?: string;
            /** Theme Id */
            theme_id?: string | null;
        };
        /**
         * BlockShown
         * @description A block as it is edited.
         */
        BlockShown: {
            /** Id */
            id: string;
            kind: components["schemas"]["BlockKind"];
            /** Position */
            position: number;
            /** Quote Id */
            quote_id: string | null;
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string | null;
        };
        /**
         * BoundKind
         * @description What a run's words come from.
         * @enum {string}
         */
        BoundKind: "count" | "label" | "theme";
        /**
         * BoundShown
         * @description What words are bound to; of the three ids the kind's own is filled.
         */
        BoundShown: {
            /** Key */
            key: string | null;
            kind: components["schemas"]["BoundKind"];
            /** Participant Id */
            participant_id: string | null;
            /** Theme Id */
            theme_id: string | null;
        };
        /**
         * ChainShown
         * @description A finding, and what it rests on.
         */
        ChainShown: {
            /** Steps */
            steps: components["schemas"]["LinkShown"][];
        };
        /**
         * CodeChangeSent
         * @description Those parts of a code that change; a parent of null is the top.
         */
        CodeChangeSent: {
            /** Colour */
            colour?: number | null;
            /** Definition */
            definition?: string | null;
            /** Name */
            name?: string | null;
            origin?: components["schemas"]["Origin"] | null;
            /** Parent Id */
            parent_id?: string | null;
            /** Position */
            position?: number | null;
        };
        /**
         * CodePassageShown
         * @description A coding as it is read in the list of its code.
         */
        CodePassageShown: {
            /** After */
            after: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Before */
            before: string;
            /** By */
            by: string;
            /** Code Id */
            code_id: string;
            /** End */
            end: number;
            /** Exact */
            exact: string;
            /** Id */
            id: string;
            /** Label */
            label: string | null;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            standing: components["schemas"]["Standing"];
            /** Start */
            start: number;
            /** Version */
            version: number;
        };
        /**
         * CodeSent
         * @description A new code.
         */
        CodeSent: {
            /** Colour */
            colour?: number | null;
            /**
             * Definition
             * @default
             */
            definition?: string;
            /** Name */
            name: string;
            /** @default data */
            origin?: components["schemas"]["Origin"];
            /** Parent Id */
            parent_id?: string | null;
            /** Position */
            position?: number | null;
        };
        /**
         * CodeShown
         * @description A code, and how much it is used.
         */
        CodeShown: {
            /** Article Id */
            article_id: string;
            /** Colour */
            colour: number;
            /** Count */
            count: number;
            /** Definition */
            definition: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            origin: components["schemas"]["Origin"];
            /** Parent Id */
            parent_id: string | null;
            /** Position */
            position: number;
            /** Reports */
            reports: number;
        };
        /**
         * CodesShown
         * @description An article's codebook.
         */
        CodesShown: {
            /** Items */
            items: components["schemas"]["CodeShown"][];
        };
        /**
         * CodingSent
         * @description A span that is given a code.
         */
        CodingSent: {
            /** Code Id */
            code_id: string;
            /** End */
            end: number;
            /** Start */
            start: number;
            /** Version */
            version?: number | null;
        };
        /**
         * CodingShown
         * @description A span of a report's version under a code, in code points.
         */
        CodingShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Code Id */
            code_id: string;
            /** End */
            end: number;
            /** Exact */
            exact: string;
            /** Id */
            id: string;
            /** Report Id */
            report_id: string;
            standing: components["schemas"]["Standing"];
            /** Start */
            start: number;
            /** Version */
            version: number;
        };
        /**
         * CodingsShown
         * @description A report's codings in one article, and the report's current version.
         */
        CodingsShown: {
            /** Items */
            items: components["schemas"]["CodingShown"][];
            /** Report Id */
            report_id: string;
            /** Version */
            version: number;
        };
        /**
         * CoverageShown
         * @description How one group's people spread over the poles.
         */
        CoverageShown: {
            /** Both */
            both: number;
            /** Group */
            group: string;
            /** Neither */
            neither: number;
            /** Of */
            of: number;
            /** Only A */
            only_a: number;
            /** Only B */
            only_b: number;
        };
        /**
         * DataMode
         * @description What the team reads: reports in the person's words, or transcripts.
         * @enum {string}
         */
        DataMode: "report" | "verbatim";
        /**
         * DecisionSent
         * @description A decision to be recorded.
         */
        DecisionSent: {
            /** About Id */
            about_id: string;
            /** About Kind */
            about_kind: string;
            /**
             * Alternatives
             * @default
             */
            alternatives?: string;
            /** Reason */
            reason: string;
            /** Text */
            text: string;
        };
        /**
         * DecisionShown
         * @description What the team settled, and why.
         */
        DecisionShown: {
            /** About Id */
            about_id: string;
            /** About Kind */
            about_kind: string;
            /** Alternatives */
            alternatives: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Id */
            id: string;
            /** Reason */
            reason: string;
            /** Text */
            text: string;
        };
        /**
         * DecisionsShown
         * @description Decisions, earliest first.
         */
        DecisionsShown: {
            /** Items */
            items: components["schemas"]["DecisionShown"][];
        };
        /**
         * DeskShown
         * @description What the start page offers.
         */
        DeskShown: {
            /** Folder */
            folder: string;
            /** Recent */
            recent: components["schemas"]["RecentShown"][];
        };
        /**
         * EvidenceSent
         * @description A span of a report's current version, for one place.
         */
        EvidenceSent: {
            /** End */
            end: number;
            place: components["schemas"]["PlaceSent"];
            /** Report Id */
            report_id: string;
            /** Start */
            start: number;
            /** Version */
            version?: number | null;
        };
        /**
         * EvidenceShown
         * @description A span of a report's version at one place, in code points.
         */
        EvidenceShown: {
            /** End */
            end: number;
            /** Exact */
            exact: string;
            /** Id */
            id: string;
            /** Label */
            label: string | null;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            /** Start */
            start: number;
            /** Version */
            version: number;
        };
        /**
         * ExportSent
         * @description What to write the manuscript as.
         */
        ExportSent: {
            format: components["schemas"]["Format"];
        };
        /**
         * Fact
         * @description What may be unknown about a report that was brought in.
         * @enum {string}
         */
        Fact: "participant" | "interviewer" | "writer" | "speakers" | "date";
        /**
         * Finding
         * @description Where a walk back may begin.
         * @enum {string}
         */
        Finding: "quote" | "theme" | "pole" | "coding";
        /**
         * Form
         * @description How the poles stand to each other.
         * @enum {string}
         */
        Form: "two statements" | "attribute pair";
        /**
         * FormDecisionShown
         * @description The decision that made a theme a paradox.
         */
        FormDecisionShown: {
            /** Alternatives */
            alternatives: string;
            /** At */
            at: string;
            /** By */
            by: string;
            /** Id */
            id: string;
            /** Reason */
            reason: string;
            /** Text */
            text: string;
        };
        /**
         * Format
         * @description What a manuscript can be written as, by its usual ending.
         * @enum {string}
         */
        Format: "docx" | "md";
        /**
         * FragmentSent
         * @description A span of the report's current version, in code points.
         */
        FragmentSent: {
            /** End */
            end: number;
            /** Start */
            start: number;
        };
        /**
         * FragmentShown
         * @description A span of the quoted version, in code points.
         */
        FragmentShown: {
            /** End */
            end: number;
            /** Exact */
            exact: string;
            /** Start */
            start: number;
        };
        /**
         * GroupSent
         * @description A group to be interviewed.
         */
        GroupSent: {
            /** Key */
            key: string;
            /** @default arabic */
            numbering?: components["schemas"]["Numbering"];
            /** Plural */
            plural: string;
            /** Singular */
            singular: string;
            /** Target */
            target?: number | null;
        };
        /**
         * GroupShown
         * @description A group of people who are interviewed.
         */
        GroupShown: {
            /** Id */
            id: string;
            /** Key */
            key: string;
            numbering: components["schemas"]["Numbering"];
            /** Plural */
            plural: string;
            /** Singular */
            singular: string;
            /** Target */
            target: number | null;
        };
        /**
         * HistoryShown
         * @description Steps, latest first.
         */
        HistoryShown: {
            /** Items */
            items: components["schemas"]["StepShown"][];
        };
        /**
         * HitShown
         * @description A place where words were found.
         */
        HitShown: {
            /** After */
            after: string;
            /** Before */
            before: string;
            /** End */
            end: number;
            /** Passage Id */
            passage_id: string;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            /** Start */
            start: number;
            /** Text */
            text: string;
            /** Version */
            version: number;
        };
        /**
         * HitsShown
         * @description The places where words were found, by report and place.
         */
        HitsShown: {
            /** Hits */
            hits: components["schemas"]["HitShown"][];
        };
        /**
         * ImportItemSent
         * @description What was decided about one file that waits.
         */
        ImportItemSent: {
            /** Group */
            group?: string | null;
            /** Interview Id */
            interview_id?: string | null;
            /** Key */
            key: string;
            /** Number */
            number?: number | null;
            /** Participant Id */
            participant_id?: string | null;
            /** Speakers */
            speakers: {
                [key: string]: components["schemas"]["Speaker"];
            };
            /** Token */
            token: string;
        };
        /**
         * ImportSent
         * @description What was decided about the files that are to come in together.
         */
        ImportSent: {
            /** Items */
            items: components["schemas"]["ImportItemSent"][];
        };
        /**
         * ImportShown
         * @description The reports that came of the files, and the account of it.
         */
        ImportShown: {
            outcome: components["schemas"]["OutcomeShown"];
            /** Reports */
            reports: components["schemas"]["ReportShown"][];
        };
        /**
         * InterviewChangeSent
         * @description Those facts that change; null is not known.
         */
        InterviewChangeSent: {
            /** Held On */
            held_on?: string | null;
            /** Interviewer Id */
            interviewer_id?: string | null;
            /** Minutes */
            minutes?: number | null;
            /** Place Kind */
            place_kind?: string | null;
        };
        /**
         * InterviewSent
         * @description An interview that is planned, or was held.
         */
        InterviewSent: {
            /** Held On */
            held_on?: string | null;
            /** Interviewer Id */
            interviewer_id?: string | null;
            /** Minutes */
            minutes?: number | null;
            /** Participant Id */
            participant_id: string;
            /** Place Kind */
            place_kind?: string | null;
        };
        /**
         * InterviewShown
         * @description A meeting of one participant with one member.
         */
        InterviewShown: {
            /** Has Report */
            has_report: boolean;
            /** Held On */
            held_on: string | null;
            /** Id */
            id: string;
            /** Interviewer Id */
            interviewer_id: string | null;
            /** Minutes */
            minutes: number | null;
            /** Participant Id */
            participant_id: string;
            /** Place Kind */
            place_kind: string | null;
        };
        /**
         * InterviewedShown
         * @description How many of a group were interviewed.
         */
        InterviewedShown: {
            /** Group */
            group: string;
            /** Number */
            number: number;
            /** Plural */
            plural: string;
            /** Singular */
            singular: string;
        };
        /**
         * InterviewsShown
         * @description All interviews in the order in which they were planned.
         */
        InterviewsShown: {
            /** Items */
            items: components["schemas"]["InterviewShown"][];
        };
        /**
         * ItemShown
         * @description One thing in a file that was changed on the way, or left behind.
         */
        ItemShown: {
            /** Kind */
            kind: string;
            /** Place */
            place: string;
            /** Reason */
            reason: string;
        };
        /**
         * Letter
         * @description Which pole; the order says nothing about weight.
         * @enum {string}
         */
        Letter: "a" | "b";
        /**
         * LinkShown
         * @description One thing on the way from a finding to the interview.
         */
        LinkShown: {
            /** Detail */
            detail: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Steps */
            steps: components["schemas"]["LinkShown"][];
            /** Title */
            title: string;
        };
        /**
         * LookShown
         * @description A file that was read and waits to be imported.
         */
        LookShown: {
            /** Changed */
            changed: components["schemas"]["ItemShown"][];
            /** Encoding */
            encoding: string | null;
            /** First */
            first: components["schemas"]["TurnShown"][];
            /** Format */
            format: string;
            /** Left */
            left: components["schemas"]["ItemShown"][];
            /** Marks */
            marks: components["schemas"]["MarkShown"][];
            /** Name */
            name: string;
            proposal: components["schemas"]["ProposalShown"];
            /** Token */
            token: string;
            /** Turns */
            turns: number;
            /** Words */
            words: number;
        };
        /**
         * ManuscriptShown
         * @description A manuscript; after a change, which block it was.
         */
        ManuscriptShown: {
            /** Article Id */
            article_id: string;
            /** Blocks */
            blocks: components["schemas"]["BlockShown"][];
            /** Changed */
            changed: string | null;
            /** Interviewed */
            interviewed: components["schemas"]["InterviewedShown"][];
            /** Rendered */
            rendered: components["schemas"]["RenderedShown"][];
        };
        /**
         * MarkShown
         * @description A speaker's mark, how many turns it has, and who it seems to be.
         */
        MarkShown: {
            /** Mark */
            mark: string;
            role: components["schemas"]["Speaker"];
            /** Turns */
            turns: number;
        };
        /**
         * MemberSent
         * @description Who sits down, by key.
         */
        MemberSent: {
            /** Member */
            member: string;
        };
        /**
         * MemberShown
         * @description Somebody of the research team.
         */
        MemberShown: {
            /** Id */
            id: string;
            /** Initials */
            initials: string;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Roles */
            roles: string[];
        };
        /**
         * NewMemberSent
         * @description Somebody who joins.
         */
        NewMemberSent: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /**
             * Roles
             * @default [
             *       "researcher"
             *     ]
             */
            roles?: components["schemas"]["Role"][];
        };
        /**
         * NewSent
         * @description A study to be made: a file's path, or a name in the usual folder.
         */
        NewSent: {
            /** Member */
            member: string;
            /** Passphrase */
            passphrase: string;
            /** Path */
            path: string;
            /**
             * Title
             * @default
             */
            title?: string;
        };
        /**
         * Numbering
         * @description How the participants of a group are numbered in print.
         * @enum {string}
         */
        Numbering: "arabic" | "roman";
        /**
         * OpenSent
         * @description A study to be opened; copied here first, where its folder is shared.
         */
        OpenSent: {
            /**
             * Copy Here
             * @default false
             */
            copy_here?: boolean;
            /** Passphrase */
            passphrase: string;
            /** Path */
            path: string;
        };
        /**
         * Origin
         * @description Where a code comes from. Source: method, row B2.
         * @enum {string}
         */
        Origin: "data" | "literature" | "participants' word";
        /**
         * OutcomeShown
         * @description The account of an import.
         */
        OutcomeShown: {
            /** Changed */
            changed: components["schemas"]["ItemShown"][];
            /** Format */
            format: string;
            /** Left */
            left: components["schemas"]["ItemShown"][];
            /** Taken */
            taken: {
                [key: string]: number;
            };
        };
        /**
         * ParadoxSent
         * @description A theme's new form, and the decision about it.
         */
        ParadoxSent: {
            /**
             * Alternatives
             * @default
             */
            alternatives?: string;
            form: components["schemas"]["Form"];
            /** Joint */
            joint: string;
            poles: components["schemas"]["PolesSent"];
            /** Reason */
            reason: string;
            /** Tension */
            tension: string;
            /** Title */
            title?: string | null;
        };
        /**
         * ParagraphShown
         * @description A paragraph of the quote as it prints.
         */
        ParagraphShown: {
            /** Text */
            text: string;
            voice: components["schemas"]["Voice"];
        };
        /**
         * ParticipantChangeSent
         * @description Those facts that change; null is not known.
         */
        ParticipantChangeSent: {
            /** Age */
            age?: number | null;
            /** Gender */
            gender?: string | null;
        };
        /**
         * ParticipantSent
         * @description Who is taken into which group; the next free number if none is given.
         */
        ParticipantSent: {
            /** Age */
            age?: number | null;
            /** Gender */
            gender?: string | null;
            /** Group */
            group: string;
            /** Number */
            number?: number | null;
        };
        /**
         * ParticipantShown
         * @description Somebody who is interviewed.
         */
        ParticipantShown: {
            /** Age */
            age: number | null;
            /** Attributes */
            attributes: components["schemas"]["AttributeShown"][];
            /** Gender */
            gender: string | null;
            /** Group */
            group: string;
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Number */
            number: number;
        };
        /**
         * ParticipantsShown
         * @description All participants, by group and number.
         */
        ParticipantsShown: {
            /** Items */
            items: components["schemas"]["ParticipantShown"][];
        };
        /**
         * PassageKind
         * @description What a passage is. Only a person's own words can be quoted.
         *
         *     Source: method, row M34.
         * @enum {string}
         */
        PassageKind: "own words" | "close rendering" | "question" | "note" | "unknown";
        /**
         * PassageSent
         * @description The right words of a passage.
         */
        PassageSent: {
            /** Text */
            text: string;
        };
        /**
         * PassageShown
         * @description A unit of a report: code points of the version shown.
         */
        PassageShown: {
            /** End */
            end: number;
            /** Id */
            id: string;
            kind: components["schemas"]["PassageKind"];
            /** Mark */
            mark: string;
            /** Order */
            order: number;
            speaker: components["schemas"]["Speaker"];
            /** Start */
            start: number;
            /** Start Ms */
            start_ms: number | null;
        };
        /**
         * PassagesShown
         * @description Some of a code's passages, and how many there are.
         */
        PassagesShown: {
            /** Items */
            items: components["schemas"]["CodePassageShown"][];
            /** Next */
            next: string | null;
            /** Of */
            of: number;
        };
        /**
         * PlaceKind
         * @description Where evidence can be laid.
         * @enum {string}
         */
        PlaceKind: "theme" | "pole" | "way";
        /**
         * PlaceSent
         * @description A theme, a pole or a way.
         */
        PlaceSent: {
            /** Id */
            id: string;
            kind: components["schemas"]["PlaceKind"];
        };
        /**
         * PoleChangeSent
         * @description Those words of a pole that change.
         */
        PoleChangeSent: {
            /** Costs */
            costs?: string | null;
            /** Exaggerated */
            exaggerated?: string | null;
            /** Gives */
            gives?: string | null;
            /** Name */
            name?: string | null;
            /** Own Wording */
            own_wording?: string | null;
        };
        /**
         * PoleSent
         * @description What is written about a pole.
         */
        PoleSent: {
            /**
             * Costs
             * @default
             */
            costs?: string;
            /**
             * Exaggerated
             * @default
             */
            exaggerated?: string;
            /**
             * Gives
             * @default
             */
            gives?: string;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Own Wording
             * @default
             */
            own_wording?: string;
        };
        /**
         * PoleShown
         * @description One of a paradox's poles.
         */
        PoleShown: {
            /** Codes */
            codes: string[];
            /** Costs */
            costs: string;
            /** Evidence */
            evidence: components["schemas"]["EvidenceShown"][];
            /** Exaggerated */
            exaggerated: string;
            /** Gives */
            gives: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Own Wording */
            own_wording: string;
        };
        /**
         * PolesSent
         * @description Both poles.
         */
        PolesSent: {
            a: components["schemas"]["PoleSent"];
            b: components["schemas"]["PoleSent"];
        };
        /**
         * PolesShown
         * @description Both poles; neither outweighs the other.
         */
        PolesShown: {
            a: components["schemas"]["PoleShown"];
            b: components["schemas"]["PoleShown"];
        };
        /**
         * ProgressShown
         * @description The stages in the order of the research, and what waits.
         */
        ProgressShown: {
            /** Stages */
            stages: components["schemas"]["StageProgressShown"][];
            /** Waiting */
            waiting: components["schemas"]["WaitingShown"][];
        };
        /**
         * ProposalShown
         * @description What to call the report, and whose it may be, by the file's name.
         */
        ProposalShown: {
            /** Group */
            group: string | null;
            /** Key */
            key: string;
            /** Number */
            number: number | null;
            /** Participant Id */
            participant_id: string | null;
        };
        /**
         * QuoteChangeSent
         * @description Those parts of a quote that change; a theme of null takes it away.
         */
        QuoteChangeSent: {
            attribution?: components["schemas"]["Attribution"] | null;
            /** Fragments */
            fragments?: components["schemas"]["FragmentSent"][] | null;
            /** Poles */
            poles?: components["schemas"]["Letter"][] | null;
            /** Theme Id */
            theme_id?: string | null;
            /** Version */
            version?: number | null;
            /** Withheld Reason */
            withheld_reason?: string | null;
        };
        /**
         * QuoteSent
         * @description A new quote, cut from one report.
         */
        QuoteSent: {
            /** @default trailing */
            attribution?: components["schemas"]["Attribution"];
            /** Fragments */
            fragments: components["schemas"]["FragmentSent"][];
            /**
             * Poles
             * @default []
             */
            poles?: components["schemas"]["Letter"][];
            /** Report Id */
            report_id: string;
            /** Theme Id */
            theme_id?: string | null;
            /** Version */
            version?: number | null;
            /**
             * Withheld Reason
             * @default
             */
            withheld_reason?: string;
        };
        /**
         * QuoteShown
         * @description A quote as it prints.
         */
        QuoteShown: {
            /** Article Id */
            article_id: string;
            attribution: components["schemas"]["Attribution"];
            /** Fragments */
            fragments: components["schemas"]["FragmentShown"][];
            /** Group */
            group: string | null;
            /** Id */
            id: string;
            /** Is Placed */
            is_placed: boolean;
            /** Paragraphs */
            paragraphs: components["schemas"]["ParagraphShown"][];
            /** Participant */
            participant: string | null;
            /** Participant Id */
            participant_id: string | null;
            /** Poles */
            poles: components["schemas"]["Letter"][];
            /** Printed */
            printed: string;
            /** Problems */
            problems: string[];
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            state: components["schemas"]["QuoteState"];
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string | null;
            /** Version */
            version: number;
            /** Withheld Reason */
            withheld_reason: string;
            /** Words */
            words: number;
        };
        /**
         * QuoteState
         * @description Where a quote stands. Whether it is placed, the manuscript knows.
         * @enum {string}
         */
        QuoteState: "pool" | "placed" | "stale";
        /**
         * QuotesShown
         * @description An article's quotes, and which of them its manuscript shows.
         */
        QuotesShown: {
            /** Items */
            items: components["schemas"]["QuoteShown"][];
            /** Placed */
            placed: string[];
        };
        /**
         * RecentShown
         * @description A study that was opened lately.
         */
        RecentShown: {
            /** Exists */
            exists: boolean;
            /** Name */
            name: string;
            /** Path */
            path: string;
        };
        /**
         * RedoneShown
         * @description What was brought again.
         */
        RedoneShown: {
            redone: components["schemas"]["StepNamed"];
        };
        /**
         * RefusalShown
         * @description Why something was not done, and what to do next.
         *
         *     ``message`` is the sentence with its values filled in; ``sentence`` is the
         *     key under which a translation is found.
         */
        RefusalShown: {
            /** Error */
            error: string;
            /** Message */
            message: string;
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * RenderedShown
         * @description A paragraph as it will print; nothing prints where there are no runs.
         */
        RenderedShown: {
            /** Block Id */
            block_id: string | null;
            /** Problems */
            problems: string[];
            /** Runs */
            runs: components["schemas"]["RunShown"][];
            style: components["schemas"]["Style"];
        };
        /**
         * ReportChangeSent
         * @description What is said about a report; null is not known, what is not sent stays.
         */
        ReportChangeSent: {
            /** Held On */
            held_on?: string | null;
            /** Interviewer Id */
            interviewer_id?: string | null;
            /** Participant Id */
            participant_id?: string | null;
            /** Speakers */
            speakers?: {
                [key: string]: components["schemas"]["Speaker"];
            } | null;
            /** Writer Id */
            writer_id?: string | null;
        };
        /**
         * ReportShown
         * @description A report without its words; ``version`` is the current one.
         */
        ReportShown: {
            /** Brought In */
            brought_in: boolean;
            /** Held On */
            held_on: string | null;
            /** Id */
            id: string;
            /** Interview Id */
            interview_id: string | null;
            /** Interviewer Id */
            interviewer_id: string | null;
            /** Key */
            key: string;
            /** Participant Id */
            participant_id: string | null;
            state: components["schemas"]["ReportState"];
            /** Unknown */
            unknown: components["schemas"]["Fact"][];
            /** Version */
            version: number;
            /** Words */
            words: number;
            /** Writer Id */
            writer_id: string | null;
        };
        /**
         * ReportState
         * @description How far a report has come.
         * @enum {string}
         */
        ReportState: "draft" | "submitted" | "approved";
        /**
         * ReportTextShown
         * @description A report with the words of one version, ``text_version``.
         */
        ReportTextShown: {
            /** Attestation */
            attestation: string | null;
            /** Brought In */
            brought_in: boolean;
            /** Held On */
            held_on: string | null;
            /** Id */
            id: string;
            /** Interview Id */
            interview_id: string | null;
            /** Interviewer Id */
            interviewer_id: string | null;
            /** Key */
            key: string;
            /** Participant Id */
            participant_id: string | null;
            /** Passages */
            passages: components["schemas"]["PassageShown"][];
            state: components["schemas"]["ReportState"];
            /** Text */
            text: string;
            /** Text Version */
            text_version: number;
            /** Unknown */
            unknown: components["schemas"]["Fact"][];
            /** Version */
            version: number;
            /** Words */
            words: number;
            /** Writer Id */
            writer_id: string | null;
        };
        /**
         * ReportsShown
         * @description All reports by key.
         */
        ReportsShown: {
            /** Items */
            items: components["schemas"]["ReportShown"][];
        };
        /**
         * Role
         * @description What a member is in the study as a whole.
         * @enum {string}
         */
        Role: "coordinator" | "researcher" | "auditor";
        /**
         * RunShown
         * @description Words that come from one place.
         */
        RunShown: {
            bound: components["schemas"]["BoundShown"] | null;
            /** Text */
            text: string;
        };
        /**
         * SafetyShown
         * @description Whether the study's file may be copied by other programs now.
         */
        SafetyShown: {
            /** Safe To Copy */
            safe_to_copy: boolean;
            /** Sentence */
            sentence: string;
        };
        /**
         * SearchSent
         * @description What to search for.
         */
        SearchSent: {
            /** Words */
            words: string;
        };
        /**
         * SessionShown
         * @description Who sits at this page, and which study is open.
         */
        SessionShown: {
            /** Csrf */
            csrf: string;
            /** Language */
            language: string;
            member: components["schemas"]["MemberShown"] | null;
            /** Members */
            members: components["schemas"]["MemberShown"][];
            study: components["schemas"]["StudyNamed"] | null;
        };
        /**
         * SpanSent
         * @description A span, in code points, and the version it was chosen in.
         */
        SpanSent: {
            /** End */
            end: number;
            /** Start */
            start: number;
            /** Version */
            version?: number | null;
        };
        /**
         * Speaker
         * @description Whose words a passage holds.
         * @enum {string}
         */
        Speaker: "interviewee" | "interviewer" | "writer" | "unknown";
        /**
         * StageProgressShown
         * @description How much of one stage is done; ``sentence`` has places for ``values``.
         */
        StageProgressShown: {
            /** Done */
            done: number;
            /** Of */
            of: number;
            /** Sentence */
            sentence: string;
            /** Stage */
            stage: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * Standing
         * @description How a coding fared under the later versions of its report.
         * @enum {string}
         */
        Standing: "holds" | "moved" | "broken";
        /**
         * StepNamed
         * @description The step that was taken back or brought again.
         */
        StepNamed: {
            /** Kind */
            kind: string;
            /** Sentence */
            sentence: string;
            /** Seq */
            seq: number;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * StepShown
         * @description One step of the history.
         */
        StepShown: {
            /** Actor */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Kind */
            kind: string;
            /** Object Id */
            object_id: string | null;
            /** Sentence */
            sentence: string;
            /** Seq */
            seq: number;
            /** Undoable */
            undoable: boolean;
            /** Undone */
            undone: boolean;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * StudyNamed
         * @description The open study, as the head of the page names it.
         */
        StudyNamed: {
            /** Is Demo */
            is_demo: boolean;
            /** Path Name */
            path_name: string;
            /** Title */
            title: string;
        };
        /**
         * StudySent
         * @description Those of the study's facts that change.
         */
        StudySent: {
            /** Aim */
            aim?: string | null;
            data_mode?: components["schemas"]["DataMode"] | null;
            /** Language */
            language?: string | null;
            /** Setting */
            setting?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * StudyShown
         * @description The study's facts.
         */
        StudyShown: {
            /** Aim */
            aim: string;
            data_mode: components["schemas"]["DataMode"];
            /** Groups */
            groups: components["schemas"]["GroupShown"][];
            /** Is Demo */
            is_demo: boolean;
            /** Language */
            language: string;
            /** Members */
            members: components["schemas"]["MemberShown"][];
            /** Setting */
            setting: string;
            /** Title */
            title: string;
        };
        /**
         * Style
         * @description What a paragraph is in print.
         * @enum {string}
         */
        Style: "notice" | "title" | "heading1" | "heading2" | "prose" | "quote" | "question";
        /**
         * TargetSent
         * @description Where the backup is to be put: a file's full path.
         */
        TargetSent: {
            /** Target */
            target: string;
        };
        /**
         * ThemeChangeSent
         * @description Those parts of a theme that change; the last four only of a paradox.
         */
        ThemeChangeSent: {
            /**
             * Composes Title
             * @default false
             */
            composes_title?: boolean;
            /** Definition */
            definition?: string | null;
            form?: components["schemas"]["Form"] | null;
            /** Joint */
            joint?: string | null;
            kind?: components["schemas"]["ThemeKind"] | null;
            /** Position */
            position?: number | null;
            /** Short */
            short?: string | null;
            state?: components["schemas"]["ThemeState"] | null;
            /** Tension */
            tension?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * ThemeKind
         * @description The form of a theme; a team begins with topics. Source: method, row F3.
         * @enum {string}
         */
        ThemeKind: "topic" | "statement" | "paradox";
        /**
         * ThemeSent
         * @description A new theme; it begins as a topic.
         */
        ThemeSent: {
            /**
             * Definition
             * @default
             */
            definition?: string;
            /**
             * Short
             * @default
             */
            short?: string;
            /** Title */
            title: string;
        };
        /**
         * ThemeShown
         * @description A theme; lists of themes come without evidence and coverage.
         */
        ThemeShown: {
            /** Article Id */
            article_id: string;
            /** Codes */
            codes: string[];
            /** Coverage */
            coverage: components["schemas"]["CoverageShown"][];
            decision: components["schemas"]["FormDecisionShown"] | null;
            /** Definition */
            definition: string;
            /** Evidence */
            evidence: components["schemas"]["EvidenceShown"][];
            form: components["schemas"]["Form"] | null;
            /** Id */
            id: string;
            /** Joint */
            joint: string | null;
            kind: components["schemas"]["ThemeKind"];
            poles: components["schemas"]["PolesShown"] | null;
            /** Position */
            position: number;
            /** Short */
            short: string;
            state: components["schemas"]["ThemeState"];
            /** Tension */
            tension: string | null;
            /** Title */
            title: string;
            /** Title Overridden */
            title_overridden: boolean;
            /** Ways */
            ways: components["schemas"]["WayShown"][];
        };
        /**
         * ThemeState
         * @description How far a theme has come. Agreement needs everybody's position.
         * @enum {string}
         */
        ThemeState: "preliminary" | "developing" | "under_review" | "formulated";
        /**
         * ThemesShown
         * @description An article's themes in their order.
         */
        ThemesShown: {
            /** Items */
            items: components["schemas"]["ThemeShown"][];
        };
        /**
         * TokenSent
         * @description The one-time token from the address that opened the page.
         */
        TokenSent: {
            /** Token */
            token: string;
        };
        /**
         * TurnShown
         * @description The beginning of a turn.
         */
        TurnShown: {
            /** Mark */
            mark: string;
            /** Text */
            text: string;
        };
        /**
         * UndoneShown
         * @description What was taken back.
         */
        UndoneShown: {
            undone: components["schemas"]["StepNamed"];
        };
        /**
         * VerificationShown
         * @description Whether the history, and a file's pages, are as they were written.
         */
        VerificationShown: {
            /** Events */
            events: number;
            /** Holds */
            holds: boolean;
            /** Problems */
            problems: string[];
        };
        /**
         * Voice
         * @description Who speaks in a paragraph of a quote.
         * @enum {string}
         */
        Voice: "own" | "question" | "unknown";
        /**
         * WaitingShown
         * @description Something that waits for the signed-in member.
         */
        WaitingShown: {
            /** Link */
            link: string;
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * WayChangeSent
         * @description Those parts of a way that change.
         */
        WayChangeSent: {
            /** Position */
            position?: number | null;
            /** Text */
            text?: string | null;
        };
        /**
         * WaySent
         * @description A new way of managing.
         */
        WaySent: {
            /** Text */
            text: string;
        };
        /**
         * WayShown
         * @description A way of managing a paradox.
         */
        WayShown: {
            /** Codes */
            codes: string[];
            /** Evidence */
            evidence: components["schemas"]["EvidenceShown"][];
            /** Id */
            id: string;
            /** Position */
            position: number;
            /** Text */
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_articles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlesShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    start_article: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    add_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManuscriptShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_codes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodesShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    add_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    export_manuscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    show_manuscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManuscriptShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_quotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotesShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    propose_quote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_codings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingsShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    code_span: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_themes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemesShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    add_theme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    post_backup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    retire_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                block_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManuscriptShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                block_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManuscriptShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_chain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["Finding"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    retire_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_code_passages: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassagesShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    uncode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    stretch_coding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpanSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_decisions: {
        parameters: {
            query?: {
                about_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    post_decision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_desk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    close_study: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    open_demo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    new_study: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    open_study: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    add_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    remove_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    post_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_history: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    import_looked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    look_at_file: {
        parameters: {
            query?: never;
            header: {
                /** @description The file's name, percent-encoded UTF-8: it may name a person, and addresses end up in logs. */
                "x-file-name": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_interviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewsShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    plan_interview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_interview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    post_member: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemberSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_participants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    add_participant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    set_attribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant_id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    tie_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["PlaceKind"];
                place_id: string;
                code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    untie_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["PlaceKind"];
                place_id: string;
                code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_pole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pole_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoleChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    show_quote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    retire_quote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_quote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    post_redo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedoneShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    list_reports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_report: {
        parameters: {
            query?: {
                version?: number | null;
            };
            header?: never;
            path: {
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTextShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTextShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    approve_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTextShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    correct_passage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report_id: string;
                passage_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassageSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTextShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    submit_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTextShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_safety: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    search_words: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitsShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    begin_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_study: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    patch_study: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    show_theme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    retire_theme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_theme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    turn_into_paradox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParadoxSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    add_way: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    post_undo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    get_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    retire_way: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                way_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
    change_way: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                way_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WayChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeShown"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalShown"];
                };
            };
        };
    };
}
