/** Generated from the API's own description: run generate-api again instead of editing. */
export interface paths {
    "/api/agenda-marks/{agenda_mark_id}": {
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
         * Take Off Agenda
         * @description Take a mark off the agenda.
         */
        delete: operations["take_off_agenda"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/articles/{article_id}/accumulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Code Curves
         * @description Show how codes accumulate over reports; it does not say when to stop.
         */
        get: operations["show_code_curves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/agenda-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Marks
         * @description List what was marked to be talked about, struck off or not.
         */
        get: operations["list_marks"];
        put?: never;
        /**
         * Mark For Agenda
         * @description Put words, or a note, on the agenda; show all that stands there.
         */
        post: operations["mark_for_agenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Agreement
         * @description Show how alike members coded; only for an article that declares a codebook.
         */
        get: operations["show_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/approach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Approach
         * @description Show which kind of thematic analysis an article declares.
         */
        get: operations["show_approach"];
        /**
         * Declare Approach
         * @description Declare which kind of thematic analysis an article does.
         */
        put: operations["declare_approach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Archive
         * @description Say what an archive of an article's data would hold today.
         */
        get: operations["preview_archive"];
        put?: never;
        /**
         * Export Archive
         * @description Write an archive into one ZIP file, whose name tells nothing.
         */
        post: operations["export_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/archive-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Archive
         * @description Ask for an archive, so that a coordinator may write it.
         */
        post: operations["ask_for_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name Authors
         * @description Say who writes the article, in which order and in which roles.
         */
        put: operations["name_authors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/bands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Bands
         * @description Show which shares each word of how many fits.
         */
        get: operations["list_bands"];
        /**
         * Set Bands
         * @description Say which shares words of how many fit.
         */
        put: operations["set_bands"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/articles/{article_id}/chance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show All Chances
         * @description Shuffle who tells of each code, for all pairs together.
         */
        get: operations["show_all_chances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/chance/{code_id}/{other_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Pair Chance
         * @description Show what two codes would have in common by chance alone.
         */
        get: operations["show_pair_chance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Checklists
         * @description List the checklists, and which are asked for.
         */
        get: operations["list_checklists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/checklists/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Checklist
         * @description Show a checklist with what the records say.
         */
        get: operations["show_checklist"];
        /**
         * Request Checklist
         * @description Take a checklist up, because somebody asks for it.
         */
        put: operations["request_checklist"];
        post?: never;
        /**
         * Drop Checklist
         * @description Put a checklist away; its answers are kept.
         */
        delete: operations["drop_checklist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/checklists/{kind}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Checklist
         * @description Write a checklist out. Its file's name holds no title.
         */
        post: operations["export_checklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/checklists/{kind}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer Checklist Item
         * @description Answer an item, or set it aside with a reason.
         */
        put: operations["answer_checklist_item"];
        post?: never;
        /**
         * Clear Checklist Item
         * @description Take an answer away.
         */
        delete: operations["clear_checklist_item"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/checklists/{kind}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Guideline Text
         * @description Put in the text of a guideline that the team is licensed to use.
         */
        put: operations["put_guideline_text"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Checks
         * @description Ask all checks of an article's manuscript, and the ledger.
         */
        get: operations["show_checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/citation-style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Style
         * @description Choose how the article prints its citations.
         */
        put: operations["choose_style"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Claims
         * @description List an article's claims.
         */
        get: operations["list_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/codebook/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Codebook
         * @description Write the codebook out. Its file's name holds no title.
         */
        post: operations["export_codebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/codebook/naming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Naming
         * @description Show whose names for codes an article shows.
         */
        get: operations["show_naming"];
        /**
         * Choose Naming
         * @description Choose whose names for codes an article shows.
         */
        put: operations["choose_naming"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/codebook/then": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Codebook Then
         * @description Show the codebook as of a date or a meeting, beside how it stands.
         */
        get: operations["show_codebook_then"];
        put?: never;
        post?: never;
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
    "/api/articles/{article_id}/coding-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Coding Facets
         * @description Show which codings of an article, or of one report, have which values.
         */
        get: operations["list_coding_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/codings/ticked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Code Ticked
         * @description Give a code to the places that were ticked; one step takes all back.
         */
        post: operations["code_ticked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comparisons
         * @description Count, report by report, the passages of each list; only when open.
         */
        get: operations["list_comparisons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/comparison/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Comparison
         * @description Show all readers' notes on a report side by side; only when open.
         */
        get: operations["show_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/concentration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Concentration
         * @description Show how evenly the printed quotes are spread over people.
         */
        get: operations["show_concentration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Concepts
         * @description Show an article's concepts with the codes and themes tied to them.
         */
        get: operations["list_concepts"];
        put?: never;
        /**
         * Add Concept
         * @description Put a concept into an article's list.
         */
        post: operations["add_concept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Team Decisions
         * @description List an article's decisions with every member's position.
         */
        get: operations["get_team_decisions"];
        put?: never;
        /**
         * Draft Decision
         * @description Put a decision before an article's team.
         */
        post: operations["draft_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/diary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Diary
         * @description List one's own diary.
         */
        get: operations["list_diary"];
        put?: never;
        /**
         * Write Diary
         * @description Write in one's own diary.
         */
        post: operations["write_diary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drafts
         * @description List an article's snapshots, and say how far its manuscript is.
         */
        get: operations["list_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Edition
         * @description Show an edition to those who make it.
         */
        get: operations["show_edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write Edition
         * @description Write an edition's first page, or say what stands under words.
         */
        patch: operations["write_edition"];
        trace?: never;
    };
    "/api/articles/{article_id}/edition/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Edition
         * @description Write an edition out. Its file's name holds no title.
         */
        post: operations["export_edition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/edition/{kind}/{object_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Edition Piece
         * @description Choose a theme, words or a finding.
         */
        put: operations["choose_edition_piece"];
        post?: never;
        /**
         * Drop Edition Piece
         * @description Take a theme, words or a finding out.
         */
        delete: operations["drop_edition_piece"];
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
        /**
         * Show Export
         * @description Say what a file of the manuscript would hold today.
         */
        get: operations["show_export"];
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
    "/api/articles/{article_id}/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Facets
         * @description Show an article's facets with how much each value is used.
         */
        get: operations["list_facets"];
        put?: never;
        /**
         * Add Facet
         * @description Give an article a facet.
         */
        post: operations["add_facet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/freezing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze Manuscript
         * @description Keep the manuscript as a snapshot and close it.
         */
        post: operations["freeze_manuscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/frequencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Frequencies
         * @description Count who of each group is coded with what.
         */
        get: operations["get_frequencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Grid
         * @description Show what is claimed, in the data, and shown.
         */
        get: operations["show_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Labels
         * @description Show who is which label in which output.
         */
        get: operations["show_labels"];
        /**
         * Choose Label Form
         * @description Choose how a group's participants are named; it holds everywhere at once.
         */
        put: operations["choose_label_form"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Lineage
         * @description Show an article's themes over its meetings.
         */
        get: operations["show_lineage"];
        put?: never;
        post?: never;
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
    "/api/articles/{article_id}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Map
         * @description Show how themes bear on each other, and where their cards lie.
         */
        get: operations["show_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Marked
         * @description List words in quotation marks, and what the marks are there for.
         */
        get: operations["list_marked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Matrix
         * @description Count an article's codes against codes, people, reports, groups or members.
         */
        get: operations["show_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/matrix/{code_id}/{column}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Cell
         * @description Show the passages behind a cell, a page at a time.
         */
        get: operations["show_cell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Meetings
         * @description List an article's meetings, with what has changed since the last.
         */
        get: operations["get_meetings"];
        put?: never;
        /**
         * Begin Meeting
         * @description Begin a meeting; what was changed until now makes its agenda.
         */
        post: operations["begin_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/method-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Method Log
         * @description Tell how an article came about, in en or sv.
         */
        get: operations["get_method_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/method-log/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Method Log
         * @description Write the method log out. Its file's name holds no title.
         */
        post: operations["export_method_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/mirrors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mirrors
         * @description List the pairs that stand.
         */
        get: operations["list_mirrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Notes
         * @description List all that one noted for an article.
         */
        get: operations["list_my_notes"];
        put?: never;
        /**
         * Write Note
         * @description Note something on a span.
         */
        post: operations["write_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/notes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search My Notes
         * @description Search one's own notes.
         */
        post: operations["search_my_notes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Picture
         * @description Let a picture leave the study.
         */
        post: operations["export_picture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/private-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename Private Code
         * @description Rename a private code of one's own; list all one's notes.
         */
        put: operations["rename_private_code"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/project-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export To Project
         * @description Write an article for another program. Its file's name holds no title.
         */
        post: operations["export_to_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/project-exports/{ending}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Leaving Project
         * @description Say what of an article would go to another program, and what would stay.
         */
        get: operations["preview_leaving_project"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Proposals
         * @description List the themes that an article's decisions are about.
         */
        get: operations["list_proposals"];
        put?: never;
        /**
         * Propose Theme
         * @description Put a theme made from notes before the team.
         */
        post: operations["propose_theme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Manuscript
         * @description Note that the manuscript was published.
         */
        post: operations["publish_manuscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Questions
         * @description List the questions that are one's own or shared.
         */
        get: operations["list_questions"];
        put?: never;
        /**
         * Save Question
         * @description Keep a question under a name.
         */
        post: operations["save_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/questions/{saved_question_id}": {
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
         * Take Question Away
         * @description Take a question of one's own away, and list those that stand.
         */
        delete: operations["take_question_away"];
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
    "/api/articles/{article_id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Readers
         * @description Ask members to read, each alone.
         */
        post: operations["assign_readers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/readers/{member_id}": {
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
         * Release Reader
         * @description Let a member read no longer.
         */
        delete: operations["release_reader"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Readings
         * @description List what one was asked to read.
         */
        get: operations["list_readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/readings/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Reading
         * @description Say that one has finished; with the last one, the seal opens.
         */
        post: operations["finish_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/readings/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Reading
         * @description Go on reading, while the seal is closed.
         */
        post: operations["resume_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/readings/{report_id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Pass
         * @description Begin to go through a report, or go on.
         */
        post: operations["begin_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/readings/{report_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Pass
         * @description Come to the end of a report.
         */
        post: operations["end_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/readings/{report_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notes
         * @description List one's own notes on a report, and everybody's once the seal is open.
         */
        get: operations["list_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Remarks
         * @description List the comments on an article's manuscript.
         */
        get: operations["list_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Selection
         * @description List all reports, each with how the article stands to it.
         */
        get: operations["get_selection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/reports/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Out Reports
         * @description Leave reports out of the article, unless its work lies on them.
         */
        post: operations["leave_out_reports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/reports/taken-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take In Reports
         * @description Take reports into the article again.
         */
        post: operations["take_in_reports"];
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
    "/api/articles/{article_id}/retrieval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Codings
         * @description Find the codings of an article that answer a question.
         */
        post: operations["find_codings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/retrieval/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Codings
         * @description Write what answers a question to a file. Its name holds no word of it.
         */
        post: operations["export_codings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Returned
         * @description List an article's returned files.
         */
        get: operations["list_returned"];
        put?: never;
        /**
         * Bring Back
         * @description Compare a file that came back with its snapshot.
         */
        post: operations["bring_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Revision
         * @description Open a frozen manuscript again.
         */
        post: operations["open_revision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sample
         * @description Say an article's sample description, in en or sv.
         */
        get: operations["get_sample"];
        put?: never;
        /**
         * Post Sample Line
         * @description Lay down a line.
         */
        post: operations["post_sample_line"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/sample/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Sample
         * @description Write the description and its table out. Its file's name holds no title.
         */
        post: operations["export_sample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/sample/usual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay Out Sample
         * @description Lay down the usual lines, after those that stand.
         */
        post: operations["lay_out_sample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Seal
         * @description Show an article's seal, and how far its readers are.
         */
        get: operations["get_seal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/seal/together": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Declare Together
         * @description Let an article be read together, by a decision.
         */
        put: operations["declare_together"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/seal/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Vote
         * @description Vote on opening the seal early.
         */
        put: operations["vote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay Out Sections
         * @description Lay out the usual sections in an empty manuscript.
         */
        post: operations["lay_out_sections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Finding
         * @description Accept a finding with a reason.
         */
        post: operations["accept_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make Snapshot
         * @description Keep the manuscript as it stands.
         */
        post: operations["make_snapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Steps
         * @description Show the six steps, when each was entered, and what was done in it.
         */
        get: operations["get_steps"];
        put?: never;
        /**
         * Enter Step
         * @description Go into a step, or back into it.
         */
        post: operations["enter_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Stories
         * @description Show an article's stories with their words.
         */
        get: operations["list_stories"];
        put?: never;
        /**
         * Add Story
         * @description Make a story of a stretch of a report.
         */
        post: operations["add_story"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/stories/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Stories
         * @description Write the stories asked for to a file. Its name holds no title.
         */
        post: operations["export_stories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/story-index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show Story Index
         * @description Show the stories asked for by what they stand behind.
         */
        post: operations["show_story_index"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Structure
         * @description Show how an article's themes stood at the end of a day.
         */
        get: operations["show_structure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Manuscript
         * @description Note that the manuscript was handed in.
         */
        post: operations["submit_manuscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suggestions
         * @description List the suggestions for an article's manuscript.
         */
        get: operations["list_suggestions"];
        put?: never;
        /**
         * Suggest Change
         * @description Suggest a change of the manuscript.
         */
        post: operations["suggest_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Table
         * @description Count an article's Table 1, in en or sv.
         */
        get: operations["get_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/table/approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Table Cell
         * @description Let a small count print.
         */
        post: operations["approve_table_cell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/table/headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Table Heading
         * @description Leave a heading out of the table, or bring it back.
         */
        put: operations["choose_table_heading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/terminology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Terminology
         * @description Show which words the authors use and avoid, and why.
         */
        get: operations["get_terminology"];
        /**
         * State Terminology
         * @description State the terminology policy, in place of the one that stood.
         */
        put: operations["state_terminology"];
        post?: never;
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
    "/api/articles/{article_id}/themes/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Retired Themes
         * @description List the themes that were taken out and can come back.
         */
        get: operations["list_retired_themes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/together": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Together
         * @description Count for all pairs of codes in how many people and so on they meet.
         */
        get: operations["show_together"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/together/{code_id}/{other_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Meeting
         * @description Show who has both of two codes, and how close they come in each person.
         */
        get: operations["show_meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/uncoded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Uncoded
         * @description Count, report by report, what was made of the passages; only when open.
         */
        get: operations["list_uncoded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/uncoded/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Uncoded
         * @description Show what was made of each passage of a report; only when open.
         */
        get: operations["show_uncoded"];
        put?: never;
        /**
         * Leave Uncoded
         * @description Leave a stretch uncoded, for a reason.
         */
        post: operations["leave_uncoded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show References
         * @description Show the works of an article, and how they print.
         */
        get: operations["show_references"];
        put?: never;
        /**
         * Add Work
         * @description Put a work among those that the article may cite.
         */
        post: operations["add_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/works/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Works
         * @description Write the works to a file. Its name holds no title.
         */
        post: operations["export_works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/works/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import File Of Works
         * @description Take a file's works; those that look like a known one are shown beside it.
         */
        post: operations["import_file_of_works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/works/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print Citation
         * @description Show how a citation would print; nothing is kept.
         */
        post: operations["print_citation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/works/sibling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cite Sibling
         * @description Let the article cite another one of the study.
         */
        post: operations["cite_sibling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/writing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write Blocks
         * @description Write, put, move and take out blocks in one step.
         */
        post: operations["write_blocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attribute-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Looked Table
         * @description Take a waiting table in: all of it, or what can be taken if so asked.
         */
        post: operations["import_looked_table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attribute-tables/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At Table
         * @description Read a table and show its columns; nothing is stored in the study.
         */
        post: operations["look_at_table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attribute-tables/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan Looked Table
         * @description Say what a waiting table would set, and each cell it would not.
         */
        post: operations["plan_looked_table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Definitions
         * @description List the attributes of every group, retired ones too.
         */
        get: operations["list_definitions"];
        put?: never;
        /**
         * Define Attribute
         * @description Define an attribute of a group.
         */
        post: operations["define_attribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attributes/{attribute_id}": {
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
         * Retire Definition
         * @description Ask an attribute no more.
         */
        delete: operations["retire_definition"];
        options?: never;
        head?: never;
        /**
         * Change Definition
         * @description Change those parts of a definition that are sent.
         */
        patch: operations["change_definition"];
        trace?: never;
    };
    "/api/attributes/{attribute_id}/revival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revive Definition
         * @description Ask an attribute again.
         */
        post: operations["revive_definition"];
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
    "/api/blocks/{block_id}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind Citation
         * @description Cite works in place of authors and years that were typed by hand.
         */
        post: operations["bind_citation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{block_id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind Claim
         * @description Bind a sentence of a block to what it claims.
         */
        post: operations["bind_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{block_id}/extracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Condense Extract
         * @description List an extract under the formula that condenses it.
         */
        post: operations["condense_extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{block_id}/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Class Marks
         * @description Say what quotation marks are there for.
         */
        put: operations["class_marks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{block_id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write Remark
         * @description Comment on a block, or on some of its words.
         */
        post: operations["write_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/claims/{claim_id}": {
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
         * Unbind Claim
         * @description Take a claim away; show those that stay.
         */
        delete: operations["unbind_claim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clarifications/{clarification_id}": {
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
         * Retire Clarification
         * @description Take out what was inserted.
         */
        delete: operations["retire_clarification"];
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
    "/api/codes/{code_id}/origin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Code Origin
         * @description Show which notes a code came from.
         */
        get: operations["show_code_origin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/codes/{code_id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place Code Also
         * @description Let a code stand beneath another besides.
         */
        post: operations["place_code_also"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codes/{code_id}/places/{parent_id}": {
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
         * Take Code From
         * @description Take a code from a place where it stands besides.
         */
        delete: operations["take_code_from"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codes/{code_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Code Versions
         * @description Show how a code has read.
         */
        get: operations["list_code_versions"];
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
    "/api/codings/{coding_id}/recode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recode
         * @description Send one's own coding to another code.
         */
        post: operations["recode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concepts/{concept_id}": {
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
         * Retire Concept
         * @description Take a concept from the list.
         */
        delete: operations["retire_concept"];
        options?: never;
        head?: never;
        /**
         * Change Concept
         * @description Word a concept anew.
         */
        patch: operations["change_concept"];
        trace?: never;
    };
    "/api/concepts/{concept_id}/codes/{code_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tie Concept
         * @description Say that a code answers a concept.
         */
        put: operations["tie_concept"];
        post?: never;
        /**
         * Untie Concept
         * @description Take back that a code answers a concept.
         */
        delete: operations["untie_concept"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concepts/{concept_id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move Concept
         * @description Make a concept part of another, or of none.
         */
        put: operations["move_concept"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Contact
         * @description Take up a professional contact.
         */
        post: operations["post_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{contact_id}": {
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
         * Delete Contact
         * @description Take a contact off the list who referred or confirmed nobody.
         */
        delete: operations["delete_contact"];
        options?: never;
        head?: never;
        /**
         * Patch Contact
         * @description Change those facts of a contact that are sent.
         */
        patch: operations["patch_contact"];
        trace?: never;
    };
    "/api/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Criterion
         * @description Lay down a criterion for a group.
         */
        post: operations["post_criterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria/{criterion_id}": {
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
         * Delete Criterion
         * @description Let a criterion hold no longer.
         */
        delete: operations["delete_criterion"];
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/decisions/{decision_id}": {
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
         * Change Draft
         * @description Word a draft anew.
         */
        patch: operations["change_draft"];
        trace?: never;
    };
    "/api/decisions/{decision_id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Settle Decision
         * @description Record what the team decided.
         */
        put: operations["settle_decision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{decision_id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take Position
         * @description Say how one stands to a decision oneself.
         */
        put: operations["take_position"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{decision_id}/theme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Proposed Theme
         * @description Begin the theme that the team has decided on.
         */
        post: operations["begin_proposed_theme"];
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
    "/api/diary/{diary_id}": {
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
         * Tear Out
         * @description Tear a page out of one's own diary.
         */
        delete: operations["tear_out"];
        options?: never;
        head?: never;
        /**
         * Change Diary
         * @description Write an entry of one's own anew.
         */
        patch: operations["change_diary"];
        trace?: never;
    };
    "/api/differences/{difference_id}/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay Aside
         * @description Lay a difference aside.
         */
        post: operations["lay_aside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/differences/{difference_id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Over
         * @description Make a suggestion or a comment of a difference.
         */
        post: operations["take_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discrepancies/{discrepancy_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer Discrepancy
         * @description Answer, as the writer, what the reviewer asked.
         */
        put: operations["answer_discrepancy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discrepancies/{discrepancy_id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept Correction
         * @description Settle a discrepancy by correcting its passage.
         */
        put: operations["accept_correction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discrepancies/{discrepancy_id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask Writer
         * @description Put a discrepancy to the writer.
         */
        put: operations["ask_writer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/discrepancies/{discrepancy_id}/reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let Stand
         * @description Let the report stand as it is, for a reason.
         */
        put: operations["let_stand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ethics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Ethics
         * @description Record a board's decision.
         */
        post: operations["post_ethics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ethics/{ethics_id}": {
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
         * Patch Ethics
         * @description Correct what was recorded of a board's decision.
         */
        patch: operations["patch_ethics"];
        trace?: never;
    };
    "/api/ethics/{ethics_id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Ethics Document
         * @description Give the board's letter back as it came.
         */
        get: operations["get_ethics_document"];
        /**
         * Put Ethics Document
         * @description Keep the board's letter, encrypted.
         */
        put: operations["put_ethics_document"];
        post?: never;
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
    "/api/exclusions/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Exclusions
         * @description Write out minutes and reasons of all exclusions, without content.
         */
        post: operations["export_exclusions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exclusions/{exclusion_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Sound
         * @description Bring an excluded stretch back.
         */
        post: operations["restore_sound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extracts/{condensed_id}": {
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
         * Release Extract
         * @description Take an extract from the list of its formula.
         */
        delete: operations["release_extract"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facet-values/{facet_value_id}": {
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
         * Retire Facet Value
         * @description Take a value from its facet, and off all codings.
         */
        delete: operations["retire_facet_value"];
        options?: never;
        head?: never;
        /**
         * Change Facet Value
         * @description Word a value anew.
         */
        patch: operations["change_facet_value"];
        trace?: never;
    };
    "/api/facet-values/{facet_value_id}/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Facet Value
         * @description Give a value to codings of one's own: to all of them, or none.
         */
        post: operations["give_facet_value"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facet-values/{facet_value_id}/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Facet Value Off
         * @description Take a value off codings of one's own.
         */
        post: operations["take_facet_value_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facets/{facet_id}": {
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
         * Retire Facet
         * @description Take a facet from the article, and its values off all codings.
         */
        delete: operations["retire_facet"];
        options?: never;
        head?: never;
        /**
         * Change Facet
         * @description Change a facet.
         */
        patch: operations["change_facet"];
        trace?: never;
    };
    "/api/facets/{facet_id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Facet Table
         * @description Count a facet's values by group; of all codings, or of those of a theme.
         */
        get: operations["show_facet_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facets/{facet_id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Facet Value
         * @description Give a facet one more value.
         */
        post: operations["add_facet_value"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Governance
         * @description Answer what frames the study: ethics, services, criteria, limitations.
         */
        get: operations["get_governance"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/groups/{key}": {
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
         * Patch Group
         * @description Change what is known of a group.
         */
        patch: operations["patch_group"];
        trace?: never;
    };
    "/api/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Guides
         * @description List all versions of all guides.
         */
        get: operations["get_guides"];
        put?: never;
        /**
         * Post Guide
         * @description Write the next version of a group's guide.
         */
        post: operations["post_guide"];
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
         * Book Interview
         * @description Book an interview with an included, consenting participant.
         */
        post: operations["book_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/noted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Interview
         * @description Note an interview that was held elsewhere.
         */
        post: operations["note_interview"];
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
    "/api/interviews/{interview_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Interview
         * @description Record that the interview will not be held.
         */
        post: operations["cancel_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Draft
         * @description Show the acting writer's draft, or what one begins from.
         */
        get: operations["get_draft"];
        /**
         * Save Draft
         * @description Keep what is written so far.
         */
        put: operations["save_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/draft/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put Draft Aside
         * @description Put the draft aside, and begin from the report as it stands.
         */
        post: operations["put_draft_aside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/draft/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Transcript
         * @description Take over what a file holds, behind what is written.
         */
        post: operations["take_transcript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/draft/machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Machine Draft
         * @description Take over what a machine heard, behind what is written.
         */
        post: operations["take_machine_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/draft/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Draft States
         * @description List earlier states of the acting writer's draft.
         */
        get: operations["list_draft_states"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/draft/states/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Draft State
         * @description Show the acting writer's draft as it stood.
         */
        get: operations["get_draft_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/draft/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Draft
         * @description Hand the draft in: it becomes the report, and goes to the interviewer.
         */
        post: operations["submit_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Interview
         * @description End an interview, held to its end or broken off.
         */
        post: operations["end_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Exclusions
         * @description List what is, or was, left out of an interview's recording.
         */
        get: operations["list_exclusions"];
        put?: never;
        /**
         * Exclude Sound
         * @description Leave a stretch of the recording out, and say why.
         */
        post: operations["exclude_sound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/informed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inform Anew
         * @description Record that the participant was informed anew.
         */
        post: operations["inform_anew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/machine-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Machine Draft
         * @description Answer what the machine heard so far, and what it lacks.
         */
        get: operations["get_machine_draft"];
        put?: never;
        /**
         * Begin Machine Draft
         * @description Let an engine begin, or go on with what it began.
         */
        post: operations["begin_machine_draft"];
        /**
         * Discard Machine Draft
         * @description Throw a draft by machine away, with every word of it.
         */
        delete: operations["discard_machine_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/machine-draft/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop Machine Draft
         * @description Stop; what was heard is kept.
         */
        post: operations["stop_machine_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark No Show
         * @description Record that the participant did not come.
         */
        post: operations["mark_no_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Field Note
         * @description Keep what the interviewer noticed.
         */
        put: operations["put_field_note"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Recording
         * @description Answer where an interview's sound is, and how far what comes in has come.
         */
        get: operations["get_recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Recording Certificate
         * @description Give the certificate of destruction. Its file's name holds no label.
         */
        get: operations["get_recording_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/destroy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Destroy Recording
         * @description Destroy the sound for good.
         */
        post: operations["destroy_recording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/keep-until": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep Recording
         * @description Settle until when the sound is kept.
         */
        put: operations["keep_recording"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/listeners/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Listener
         * @description Let a member listen.
         */
        put: operations["put_listener"];
        post?: never;
        /**
         * Delete Listener
         * @description End a member's leave to listen.
         */
        delete: operations["delete_listener"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order Parts
         * @description Put the parts in another order.
         */
        put: operations["order_parts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/parts/{part_id}": {
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
         * Remove Part
         * @description Destroy a part that does not belong to this interview.
         */
        delete: operations["remove_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/parts/{part_id}/sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sound
         * @description Give a part as a browser plays it, or the range of it that is asked for.
         */
        get: operations["get_sound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/peaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Peaks
         * @description Give the outline of the whole recording time.
         */
        get: operations["get_peaks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Upload
         * @description Begin to send a file of sound. Its name is not asked for.
         */
        post: operations["begin_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send Piece
         * @description Take the bytes of a file from an offset on; 8 MiB at most.
         */
        put: operations["send_piece"];
        post?: never;
        /**
         * Drop Upload
         * @description Drop an unfinished upload.
         */
        delete: operations["drop_upload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/recording/uploads/{upload_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Upload
         * @description Have a whole file examined and attached; ask again how far it is.
         */
        post: operations["finish_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Interview Sheet
         * @description Give what an interviewer takes along. Its file's name holds no label.
         */
        get: operations["get_interview_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Interview
         * @description Start an interview.
         */
        post: operations["start_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview_id}/writer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim Report
         * @description Take over writing the report of an interview.
         */
        post: operations["claim_report"];
        /**
         * Release Report
         * @description Let the report of an interview be without a writer again.
         */
        delete: operations["release_report"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Ledger
         * @description Show what all articles give away of each participant.
         */
        get: operations["show_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Disclosure
         * @description Record what an output gives away of somebody.
         */
        post: operations["record_disclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/disclosures/{disclosure_id}": {
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
         * Strike Disclosure
         * @description Take a disclosure out that was recorded by mistake.
         */
        delete: operations["strike_disclosure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/{participant_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Disclosures
         * @description Accept that so few people fit what was given away.
         */
        post: operations["accept_disclosures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/left-uncoded/{left_uncoded_id}": {
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
         * Take Up Again
         * @description Let what was left uncoded be open again.
         */
        delete: operations["take_up_again"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Limitation
         * @description Write a limitation down.
         */
        post: operations["post_limitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limitations/{limitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Limitation
         * @description Word a limitation anew.
         */
        put: operations["put_limitation"];
        post?: never;
        /**
         * Delete Limitation
         * @description Take a limitation out of the register.
         */
        delete: operations["delete_limitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listening-share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Listening Share
         * @description Give how many hundredths of a recording are heard at least.
         */
        get: operations["get_listening_share"];
        /**
         * Set Listening Share
         * @description Settle how many hundredths of a recording are heard at least.
         */
        put: operations["set_listening_share"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/meetings/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Meeting
         * @description Show a meeting with its agenda.
         */
        get: operations["get_meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Meeting
         * @description Change those parts of a meeting that are sent.
         */
        patch: operations["change_meeting"];
        trace?: never;
    };
    "/api/meetings/{meeting_id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Minutes
         * @description Write a meeting's minutes out. Their file's name holds no title.
         */
        post: operations["export_minutes"];
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
        /**
         * Get Members
         * @description Answer who is in the team, and who was.
         */
        get: operations["get_members"];
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
    "/api/members/{member_id}": {
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
         * Patch Member
         * @description Change the facts that were sent.
         */
        patch: operations["patch_member"];
        trace?: never;
    };
    "/api/members/{member_id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Code
         * @description Make a one-time code for a member.
         */
        post: operations["post_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave
         * @description Let a member leave.
         */
        post: operations["leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/password": {
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
         * Delete Password
         * @description Let a member be without a password.
         */
        delete: operations["delete_password"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return
         * @description Let a member who left take part again.
         */
        post: operations["return_"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{member_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Roles
         * @description Give a member other roles.
         */
        put: operations["put_roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Memos
         * @description List memos: all, of one kind of thing, or of one thing.
         */
        get: operations["list_memos"];
        put?: never;
        /**
         * Write Memo
         * @description Write a memo about something.
         */
        post: operations["write_memo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memos/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Memos
         * @description Write memos to a file. Its name holds no title.
         */
        post: operations["export_memos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memos/{memo_id}": {
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
         * Take Memo Away
         * @description Take a memo of one's own away, and list those that stand.
         */
        delete: operations["take_memo_away"];
        options?: never;
        head?: never;
        /**
         * Change Memo
         * @description Word a memo of one's own anew.
         */
        patch: operations["change_memo"];
        trace?: never;
    };
    "/api/memos/{memo_id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share Memo
         * @description Let others read a memo of one's own.
         */
        post: operations["share_memo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memos/{memo_id}/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Memo Wordings
         * @description List a memo's wordings.
         */
        get: operations["list_memo_wordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mirrors/{mirror_id}": {
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
         * Retire Mirror
         * @description Unlink two quotes, and list the pairs.
         */
        delete: operations["retire_mirror"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{note_id}": {
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
         * Take Note Away
         * @description Take one's own note away.
         */
        delete: operations["take_note_away"];
        options?: never;
        head?: never;
        /**
         * Change Note
         * @description Change what one noted.
         */
        patch: operations["change_note"];
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
    "/api/participants/{participant_id}/attributes": {
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
    "/api/participants/{participant_id}/confirmations/{criterion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Confirmation
         * @description Record whether a contact confirms what the participant tells.
         */
        put: operations["put_confirmation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Consent
         * @description Record what the participant agrees to.
         */
        post: operations["post_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/criteria/{criterion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Criterion
         * @description Record what was found under a criterion that nobody must confirm.
         */
        put: operations["put_criterion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Exit
         * @description Record that the participant declined, or is not eligible.
         */
        post: operations["post_exit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Information
         * @description Record that the participant was told.
         */
        post: operations["post_information"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/pseudonym": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give Pseudonym
         * @description Give a participant an invented name.
         */
        put: operations["give_pseudonym"];
        post?: never;
        /**
         * Take Back Pseudonym
         * @description Take an invented name back.
         */
        delete: operations["take_back_pseudonym"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Record
         * @description Show a participant's way, as far as the member may see it.
         */
        get: operations["get_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Withdrawal State
         * @description Answer what a participant took back, and what waits.
         */
        get: operations["get_withdrawal_state"];
        put?: never;
        /**
         * Post Withdrawal
         * @description Carry a withdrawal out in all stages. It cannot be undone.
         */
        post: operations["post_withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/withdrawal/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Withdrawal Preview
         * @description Answer what a withdrawal would touch; nothing is changed.
         */
        post: operations["post_withdrawal_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/withdrawal/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Withdrawal Request
         * @description Write down that a participant takes something back.
         */
        post: operations["post_withdrawal_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{participant_id}/withdrawal/requests/{request_id}": {
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
         * Delete Withdrawal Request
         * @description Take a request off the list.
         */
        delete: operations["delete_withdrawal_request"];
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
    "/api/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Go To
         * @description Say in which room one is; everybody who is here is shown it.
         */
        put: operations["go_to"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Looked Project
         * @description Take a waiting project in: all of it that has a place, or nothing.
         */
        post: operations["import_looked_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At Project
         * @description Read a project and say what is in it; nothing is stored in the study.
         */
        post: operations["look_at_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Looked Project
         * @description Say what a waiting project would bring, and what would be changed or left.
         */
        post: operations["preview_looked_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Looked Project
         * @description Read a waiting file otherwise; it waits anew, as it was read.
         */
        post: operations["read_looked_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Proposed
         * @description Take somebody in who is recruited here; they get a number.
         */
        post: operations["post_proposed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{saved_question_id}": {
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
         * Change Question
         * @description Save a question of one's own anew.
         */
        patch: operations["change_question"];
        trace?: never;
    };
    "/api/quote-parts/{part_id}": {
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
         * Unmark Part
         * @description Take a mark inside a quote away.
         */
        delete: operations["unmark_part"];
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
    "/api/quotes/{quote_id}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clarify Quote
         * @description Insert a few words behind words of a quote.
         */
        post: operations["clarify_quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Clear Quote
         * @description Clear a quote that another member proposed.
         */
        put: operations["clear_quote"];
        post?: never;
        /**
         * Take Back Clearance
         * @description Let a quote wait for clearance again.
         */
        delete: operations["take_back_clearance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Disclosure
         * @description Show what print gives away of a quote's speaker.
         */
        get: operations["show_disclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}/mirrors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mirror Quotes
         * @description Link two quotes, and list the pairs.
         */
        post: operations["mirror_quotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Part
         * @description Mark words of a quote as an action, its situation, or a reflection.
         */
        post: operations["mark_part"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Link Question
         * @description Link an answer to the turn that prompted it, or to none.
         */
        put: operations["link_question"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}/translations/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Translate Quote
         * @description Write a quote's translation, or write it anew.
         */
        put: operations["translate_quote"];
        post?: never;
        /**
         * Retire Translation
         * @description Take a translation away.
         */
        delete: operations["retire_translation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{quote_id}/translations/{language}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Check Translation
         * @description Say that a translation says what the own words say.
         */
        put: operations["check_translation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recruitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Recruitment
         * @description Answer where recruiting stands, as far as the member may see it.
         */
        get: operations["get_recruitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recruitment/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Flow
         * @description Write the flow as comma-separated values: counts, and nothing else.
         */
        post: operations["post_flow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recruitment/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Recruitment Rule
         * @description Settle whether facts about people are kept before they have agreed.
         */
        put: operations["put_recruitment_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Referral
         * @description Record that somebody was approached.
         */
        post: operations["post_referral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{referral_id}": {
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
         * Delete Referral
         * @description Take an approach off the list that was recorded by mistake.
         */
        delete: operations["delete_referral"];
        options?: never;
        head?: never;
        /**
         * Patch Referral
         * @description Record what came of an approach.
         */
        patch: operations["patch_referral"];
        trace?: never;
    };
    "/api/referrals/{referral_id}/participant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Referred
         * @description Take the person of an approach in; they get a number.
         */
        post: operations["post_referred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relation_id}": {
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
         * Retire Relation
         * @description Take a relation away.
         */
        delete: operations["retire_relation"];
        options?: never;
        head?: never;
        /**
         * Reword Relation
         * @description Word anew how two themes bear on each other.
         */
        patch: operations["reword_relation"];
        trace?: never;
    };
    "/api/remarks/{remark_id}": {
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
         * Settle Remark
         * @description Settle a comment, or open it again.
         */
        patch: operations["settle_remark"];
        trace?: never;
    };
    "/api/remarks/{remark_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Remark
         * @description Answer a comment.
         */
        post: operations["answer_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Replacements
         * @description Answer all replacements, without their originals.
         */
        get: operations["list_replacements"];
        put?: never;
        /**
         * Replace
         * @description Put a token in the place of words, in every version of everything.
         */
        post: operations["replace_words"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replacements/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear
         * @description Clear away what replacing left in old pages of the study.
         */
        post: operations["clear_replaced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replacements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview
         * @description Answer where the words stand, of what the member may read.
         */
        post: operations["preview_replacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replacements/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest
         * @description Answer words that may identify somebody; an open vault helps to find them.
         */
        post: operations["suggest_replacements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replacements/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tokens
         * @description Answer the study's tokens, by kind and wording.
         */
        get: operations["list_tokens"];
        put?: never;
        /**
         * Add Token
         * @description Put a token on the list.
         */
        post: operations["add_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replacements/tokens/{token_id}": {
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
         * Retire Token
         * @description Offer a token no more; where it stands, it stays.
         */
        delete: operations["retire_token"];
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
         * @description Show a report with one version's words: the latest that one may read.
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
    "/api/reports/{report_id}/analysed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Analysed
         * @description Show a report with the words that are coded and quoted.
         */
        get: operations["get_analysed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Say, as the reviewer, that the report says what was said.
         */
        post: operations["approve_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Versions
         * @description Put two versions of a report side by side.
         */
        get: operations["compare_versions"];
        put?: never;
        post?: never;
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
    "/api/reports/{report_id}/passages/{passage_id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark Passage
         * @description Give a passage its marks; its words stay.
         */
        put: operations["mark_passage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Report
         * @description Open an approved report again.
         */
        post: operations["reopen_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Report
         * @description Give a report back to its writer.
         */
        post: operations["return_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Review
         * @description Show the review of what was submitted last.
         */
        get: operations["get_review"];
        put?: never;
        /**
         * Open Review
         * @description Open the review of what was submitted, or go on with it.
         */
        post: operations["open_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/review/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Discrepancy
         * @description Note that something else is heard than a passage says.
         */
        post: operations["note_discrepancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/review/heard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep Heard
         * @description Keep which stretches of the recording were played.
         */
        post: operations["keep_heard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/review/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rounds
         * @description List the rounds of a report's review, without its words.
         */
        get: operations["list_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/review/verdicts/{passage_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Judge Passage
         * @description Say what was heard of a passage.
         */
        put: operations["judge_passage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/reports/{report_id}/substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name Substitute
         * @description Name who reviews in place of an interviewer who has left.
         */
        put: operations["name_substitute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Versions
         * @description List the versions of a report that the member may read.
         */
        get: operations["list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retrieval/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put Together
         * @description Put rows together to a question.
         */
        post: operations["put_together"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retrieval/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay Out
         * @description Lay a question out as rows.
         */
        post: operations["lay_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/returned/{returned_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Returned
         * @description Show a file that came back.
         */
        get: operations["show_returned"];
        put?: never;
        post?: never;
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
    "/api/sample/{line_id}": {
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
         * Delete Sample Line
         * @description Take a line out.
         */
        delete: operations["delete_sample_line"];
        options?: never;
        head?: never;
        /**
         * Patch Sample Line
         * @description Word a line anew, choose its quantifier, or move it.
         */
        patch: operations["patch_sample_line"];
        trace?: never;
    };
    "/api/sample/{line_id}/approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Cell
         * @description Let a small count print.
         */
        post: operations["approve_cell"];
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
         * @description Find words in all reports; in an article's notes, codes and themes, too.
         */
        post: operations["search_words"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/searches/{search_id}": {
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
         * Retire Search
         * @description Take away a search that was recorded by mistake.
         */
        delete: operations["retire_search"];
        options?: never;
        head?: never;
        /**
         * Reword Search
         * @description Say better how a search was done.
         */
        patch: operations["reword_search"];
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Service
         * @description Describe a service.
         */
        post: operations["post_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{service_id}": {
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
         * Delete Service
         * @description Take a service off the list.
         */
        delete: operations["delete_service"];
        options?: never;
        head?: never;
        /**
         * Patch Service
         * @description Change what is known of a service.
         */
        patch: operations["patch_service"];
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
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Own Password
         * @description Choose one's own password; one's seats at other browsers end.
         */
        put: operations["put_own_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stay
         * @description Say that the member is at work, though nothing is changed.
         */
        post: operations["stay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlements/{settlement_id}": {
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
         * Reopen Finding
         * @description Open a finding again that was accepted.
         */
        delete: operations["reopen_finding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Sheet
         * @description Write a new version of a sheet.
         */
        post: operations["post_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sheet Text
         * @description Give a text to begin from.
         */
        get: operations["get_sheet_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheet_id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sheet Document
         * @description Give a sheet as a Word document.
         */
        get: operations["get_sheet_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snapshots/{snapshot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Snapshot
         * @description Show a snapshot in full.
         */
        get: operations["show_snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snapshots/{snapshot_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Snapshots
         * @description Put two snapshots side by side; today's manuscript if no second is named.
         */
        get: operations["compare_snapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snapshots/{snapshot_id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Snapshot
         * @description Write a snapshot as a Word file. Its file's name holds no title.
         */
        post: operations["export_snapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Engines
         * @description List the engines, their models here, and the models that could be fetched.
         */
        get: operations["list_engines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/step-entries/{step_entry_id}": {
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
         * Retire Step Entry
         * @description Take away an entry that was recorded by mistake.
         */
        delete: operations["retire_step_entry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{story_id}": {
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
         * Retire Story
         * @description Take a story from the article.
         */
        delete: operations["retire_story"];
        options?: never;
        head?: never;
        /**
         * Change Story
         * @description Word parts of a story anew.
         */
        patch: operations["change_story"];
        trace?: never;
    };
    "/api/stories/{story_id}/stretches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link Stretch
         * @description Link another stretch of its report to a story.
         */
        post: operations["link_stretch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{story_id}/value-given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Story Value
         * @description Give a story a facet's value.
         */
        post: operations["give_story_value"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{story_id}/value-taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Story Value Off
         * @description Take a facet's value off a story.
         */
        post: operations["take_story_value_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/story-stretches/{story_span_id}": {
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
         * Unlink Stretch
         * @description Take a stretch from its story.
         */
        delete: operations["unlink_stretch"];
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
    "/api/suggestions/{suggestion_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Suggestion
         * @description Take a suggestion over into the manuscript.
         */
        post: operations["accept_suggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{suggestion_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Suggestion
         * @description Decline a suggestion with a reason.
         */
        post: operations["decline_suggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Tables
         * @description Say what the tables would hold today.
         */
        get: operations["preview_tables"];
        put?: never;
        /**
         * Export Tables
         * @description Write the tables into one ZIP file, whose name tells nothing.
         */
        post: operations["export_tables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/themes/{theme_id}/accumulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Accumulation
         * @description Show how the codes under each pole accumulate over reports.
         */
        get: operations["show_accumulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move Card
         * @description Put a theme's card somewhere on the map.
         */
        put: operations["move_card"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/chance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Chance
         * @description Show what chance alone would give, with the seed of what was shuffled.
         */
        get: operations["show_chance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/concepts/{concept_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cite Concept
         * @description Let a theme cite a concept.
         */
        put: operations["cite_concept"];
        post?: never;
        /**
         * Stop Citing Concept
         * @description Let a theme cite a concept no longer.
         */
        delete: operations["stop_citing_concept"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Ladder
         * @description Show how tightly each person and each group holds the poles together.
         */
        get: operations["show_ladder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Themes
         * @description Merge themes into this one.
         */
        post: operations["merge_themes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Theme
         * @description Put a theme below another one, or at the top.
         */
        post: operations["move_theme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/origin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Theme Origin
         * @description Show which notes, meeting and decision a theme came from.
         */
        get: operations["show_theme_origin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Formulate a theme as a paradox, as the team has decided.
         */
        post: operations["turn_into_paradox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relate Themes
         * @description Write down how one theme bears on another.
         */
        post: operations["relate_themes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/rereadings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rereadings
         * @description List those who voice one pole alone: read again for the other?
         */
        get: operations["list_rereadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/revive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revive Theme
         * @description Bring back a theme that was taken out.
         */
        post: operations["revive_theme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Search
         * @description Record a search for cases against a theme; what it found is evidence.
         */
        post: operations["record_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split Theme
         * @description Split this theme, and show its parts.
         */
        post: operations["split_theme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/strips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Strips
         * @description Show each report as a line with the poles on it.
         */
        get: operations["show_strips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/themes/{theme_id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Turns
         * @description List where the poles meet, and the words of contrast there.
         */
        get: operations["list_turns"];
        put?: never;
        post?: never;
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
    "/api/themes/{theme_id}/weight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Weight
         * @description Show on how few people, members, services and interviewers the poles rest.
         */
        get: operations["show_weight"];
        put?: never;
        post?: never;
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
    "/api/vault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Vault
         * @description Answer who holds keys, and whether the vault is open here.
         */
        get: operations["get_vault"];
        put?: never;
        /**
         * Set Up Vault
         * @description Make the vault; the answer holds the recovery key, this once.
         */
        post: operations["set_up_vault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/files/{original_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read File
         * @description Answer a file whose key is in the vault; history keeps that it was read.
         */
        post: operations["read_kept_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Kept Identities
         * @description Answer about which objects something is kept, without what it is.
         */
        get: operations["list_kept_identities"];
        /**
         * Change Identity
         * @description Settle what identifies somebody; every earlier wording is deleted.
         */
        put: operations["change_identity"];
        /**
         * Put Identity
         * @description Put in what identifies somebody; the vault need not be open.
         */
        post: operations["put_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/identities/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Identity
         * @description Answer what identifies somebody; history keeps that it was read.
         */
        post: operations["read_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/identities/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Identity
         * @description Delete what identifies somebody; nothing brings it back.
         */
        post: operations["remove_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace Vault Key
         * @description Make a new key in place of one whose secret was lost.
         */
        put: operations["replace_vault_key"];
        /**
         * Make Vault Key
         * @description Make the member's own key, and open the vault with it.
         */
        post: operations["make_vault_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Names
         * @description Answer all identities of one kind that the member's key opens.
         */
        post: operations["read_names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Vault
         * @description Open the vault in this session.
         */
        post: operations["open_vault"];
        /**
         * Lock Vault
         * @description Lock the vault in this session.
         */
        delete: operations["lock_vault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/pseudonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Real Names
         * @description Answer whose pseudonym is a name that the vault keeps.
         */
        post: operations["find_real_names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/readers/{about_kind}/{about_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Readers
         * @description Answer who may read an identity now, and whether they can.
         */
        get: operations["list_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover Vault
         * @description Come back in with the recovery key.
         */
        post: operations["recover_vault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace Recovery Key
         * @description Make a new recovery key; the answer holds it, this once.
         */
        post: operations["replace_recovery_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/recovery/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep Recovery Key
         * @description Show that the recovery key is on paper.
         */
        post: operations["keep_recovery_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/replacements/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read
         * @description Answer what was replaced; history keeps that it was read.
         */
        post: operations["read_replacements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/replacements/{replacement_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Put an original back wherever its token stands.
         */
        post: operations["undo_replacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Vault Secret
         * @description Lock the member's key with another secret.
         */
        put: operations["change_vault_secret"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share Identities
         * @description Encrypt everything to exactly those who may read it now.
         */
        post: operations["share_identities"];
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
    "/api/withdrawals/{withdrawal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Certificate
         * @description Answer with the proof of a withdrawal.
         */
        get: operations["get_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/withdrawals/{withdrawal_id}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Withdrawal Clear
         * @description Clear the last traces away from free space and the log.
         */
        post: operations["post_withdrawal_clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/withdrawals/{withdrawal_id}/copies/{copy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Copy
         * @description Say what became of a copy that still held the words.
         */
        put: operations["put_copy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/withdrawals/{withdrawal_id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Certificate Document
         * @description Give the certificate as a Word document.
         */
        get: operations["get_certificate_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{work_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Work
         * @description Say anew what is known of a work.
         */
        put: operations["change_work"];
        post?: never;
        /**
         * Retire Work
         * @description Take a work away that is not cited.
         */
        delete: operations["retire_work"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/works/{work_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Works
         * @description Let two entries be one work; the text cites the one that stays.
         */
        post: operations["merge_works"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/writing/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Writers
         * @description Choose who writes the reports of some interviews.
         */
        post: operations["assign_writers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/writing/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Writing Plan
         * @description Show who writes what; ``writers`` names, by commas, among whom to share out.
         */
        get: operations["get_writing_plan"];
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
         * About
         * @description What a memo can be about; a paradox is a theme.
         * @enum {string}
         */
        About: "study" | "person" | "report" | "article" | "code" | "coding" | "theme" | "pole";
        /**
         * AboutKind
         * @description What a record of the vault is of: an identity, or what was taken out of texts.
         * @enum {string}
         */
        AboutKind: "participant" | "contact" | "service" | "replacement" | "file";
        /**
         * AboutSent
         * @description Whose identity is asked for.
         */
        AboutSent: {
            /** About Id */
            about_id: string;
            about_kind: components["schemas"]["AboutKind"];
        };
        /**
         * AcceptanceSent
         * @description Why so few people may fit.
         */
        AcceptanceSent: {
            /** Reason */
            reason: string;
        };
        /**
         * Across
         * @description What stands in the columns.
         * @enum {string}
         */
        Across: "code" | "person" | "report" | "group" | "member";
        /**
         * AffectedSent
         * @description An object that a decision is about.
         */
        AffectedSent: {
            /** Id */
            id: string;
            /** Kind */
            kind: string;
        };
        /**
         * AffectedShown
         * @description An object that a decision is about.
         */
        AffectedShown: {
            /** Id */
            id: string;
            /** Kind */
            kind: string;
        };
        /**
         * AgendaItemShown
         * @description What was changed about one object.
         */
        AgendaItemShown: {
            /** By */
            by: string[];
            /** Id */
            id: string;
            /** Is Gone */
            is_gone: boolean;
            /** Kind */
            kind: string;
            /** Steps */
            steps: components["schemas"]["AgendaStepShown"][];
            /** Title */
            title: string;
        };
        /**
         * AgendaMarkSent
         * @description What to talk about: a span of the version in analysis, or a note on it.
         */
        AgendaMarkSent: {
            /** End */
            end: number;
            /** Note Id */
            note_id?: string | null;
            /** Report Id */
            report_id: string;
            /** Start */
            start: number;
            /**
             * Why
             * @default
             */
            why?: string;
        };
        /**
         * AgendaMarkShown
         * @description Words, or a note, that stand on the agenda or were struck off it.
         */
        AgendaMarkShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Drafted In */
            drafted_in: string[];
            /** End */
            end: number;
            /** Exact */
            exact: string;
            /** Id */
            id: string;
            /** Is Broken */
            is_broken: boolean;
            /** Note Id */
            note_id: string | null;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            /** Start */
            start: number;
            /** Struck By */
            struck_by: string | null;
            /** Why */
            why: string;
        };
        /**
         * AgendaMarksShown
         * @description All marks of an article, earliest first.
         */
        AgendaMarksShown: {
            /** Items */
            items: components["schemas"]["AgendaMarkShown"][];
        };
        /**
         * AgendaSaidShown
         * @description A sentence with the values that it names.
         */
        AgendaSaidShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * AgendaShown
         * @description What was changed since the team met before.
         */
        AgendaShown: {
            /** Counts */
            counts: components["schemas"]["AgendaSaidShown"][];
            /** Items */
            items: components["schemas"]["AgendaItemShown"][];
            /** Marked */
            marked: components["schemas"]["AgendaMarkShown"][];
        };
        /**
         * AgendaStepShown
         * @description One kind of change, and how often it was made.
         */
        AgendaStepShown: {
            said: components["schemas"]["AgendaSaidShown"];
            /** Times */
            times: number;
        };
        /**
         * AgreementShown
         * @description Figures of an article's codes, in the order of the codebook.
         */
        AgreementShown: {
            /** Coders */
            coders: string[];
            /** Codes */
            codes: components["schemas"]["CodeAgreementShown"][];
            /** Reports */
            reports: components["schemas"]["ReportAgreementShown"][];
            unitizing: components["schemas"]["UnitizingShown"] | null;
        };
        /**
         * AllChancesShown
         * @description All pairs in the order of the codebook, and how they were shuffled.
         */
        AllChancesShown: {
            /** Lesson */
            lesson: string;
            /** Pairs */
            pairs: components["schemas"]["ShuffledPairShown"][];
            /** People */
            people: number;
            /** Rounds */
            rounds: number;
            /** Seed */
            seed: number;
        };
        /**
         * AllMarkedShown
         * @description All words in quotation marks of an article's prose, in its order.
         */
        AllMarkedShown: {
            /** Items */
            items: components["schemas"]["MarkedShown"][];
        };
        /**
         * AnalysisStep
         * @description Which step, by its number.
         * @enum {string}
         */
        AnalysisStep: "1" | "2" | "3" | "4" | "5" | "6";
        /**
         * AnalysisStepShown
         * @description A step of the analysis, by its authors' name for it.
         */
        AnalysisStepShown: {
            /** Entries */
            entries: components["schemas"]["StepEntryShown"][];
            /** Evidence */
            evidence: components["schemas"]["StepEvidenceShown"][];
            /** Name */
            name: string;
            step: components["schemas"]["AnalysisStep"];
        };
        /**
         * AnalysisStepsShown
         * @description The six steps.
         */
        AnalysisStepsShown: {
            /** Items */
            items: components["schemas"]["AnalysisStepShown"][];
        };
        /**
         * Anatomy
         * @description What some words of a quote tell of.
         * @enum {string}
         */
        Anatomy: "action" | "situation" | "reflection";
        /**
         * AnewSent
         * @description How the participant was informed anew.
         */
        AnewSent: {
            /** Clock */
            clock?: string | null;
            /** Document */
            document: string;
            /** @default oral */
            form?: components["schemas"]["InformationForm"];
            /**
             * On
             * Format: date
             */
            on: string;
        };
        /**
         * AnswerSent
         * @description An answer to a comment.
         */
        AnswerSent: {
            /** Text */
            text: string;
        };
        /**
         * Approach
         * @description What an article may declare.
         * @enum {string}
         */
        Approach: "undeclared" | "reflexive" | "codebook" | "coding reliability";
        /**
         * ApproachSent
         * @description What an article declares from now on.
         */
        ApproachSent: {
            approach: components["schemas"]["Approach"];
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * ApproachShown
         * @description Which kind of thematic analysis an article declares, and why.
         */
        ApproachShown: {
            approach: components["schemas"]["Approach"];
            /** Has Figures */
            has_figures: boolean;
            /** Reason */
            reason: string;
        };
        /**
         * ApprovalSent
         * @description How the report was checked, if listening does not say it.
         */
        ApprovalSent: {
            /**
             * Attestation
             * @default
             */
            attestation?: string;
            /** Version */
            version?: number | null;
        };
        /**
         * ApprovalShown
         * @description What a version's approval rests on.
         */
        ApprovalShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Attestation */
            attestation: string;
            /** By */
            by: string;
            /** Duration Ms */
            duration_ms: number | null;
            /** Heard Ms */
            heard_ms: number;
            /** Judged */
            judged: number;
            /** Version */
            version: number;
        };
        /**
         * ArchivePreviewShown
         * @description What an archive would hold, which names are to be looked at, who asked.
         */
        ArchivePreviewShown: {
            /** Is Asked For */
            is_asked_for: boolean;
            /** Names */
            names: components["schemas"]["ItemShown"][];
            would_hold: components["schemas"]["TablesPreviewShown"];
        };
        /**
         * ArchiveSent
         * @description What the repository asks besides, and whether names were looked at.
         */
        ArchiveSent: {
            /**
             * Names Seen
             * @default false
             */
            names_seen?: boolean;
            /** Publisher */
            publisher: string;
            /**
             * Rights
             * @default
             */
            rights?: string;
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
            /** Seen */
            seen?: {
                [key: string]: string;
            } | null;
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
         * @description An article, with its authors in order and the reports it leaves out.
         */
        ArticleShown: {
            /** Authors */
            authors: components["schemas"]["AuthorShown"][];
            /** Gap */
            gap: string;
            /** Groups */
            groups: string[];
            /** Id */
            id: string;
            /** Lead Id */
            lead_id: string | null;
            /** Left Out */
            left_out: string[];
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
         * AsOfSent
         * @description As of when a codebook is asked for: a day or a meeting.
         */
        AsOfSent: {
            /** Meeting Id */
            meeting_id?: string | null;
            /** On */
            on?: string | null;
        };
        /**
         * AskedShown
         * @description A criterion of the participant's group.
         */
        AskedShown: {
            /** Id */
            id: string;
            kind: components["schemas"]["CriterionKind"];
            /** Wording */
            wording: string;
        };
        /**
         * AttributeKind
         * @description How the values of an attribute are read.
         * @enum {string}
         */
        AttributeKind: "text" | "number" | "date" | "choice";
        /**
         * AttributeSent
         * @description What an attribute says; empty, it is taken away.
         *
         *     ``seen`` is that of the fact which the member looked at; 0 if there was none.
         */
        AttributeSent: {
            /** As Of */
            as_of?: string | null;
            /** Name */
            name: string;
            /**
             * Own Words
             * @default
             */
            own_words?: string;
            /** Seen */
            seen?: number | null;
            /** Value */
            value: string;
        };
        /**
         * AttributeShown
         * @description A named fact about a participant.
         */
        AttributeShown: {
            /** As Of */
            as_of: string | null;
            /** Attribute Id */
            attribute_id: string;
            /** Name */
            name: string;
            /** Own Words */
            own_words: string;
            /** Seen */
            seen: number;
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
         * AuthorSent
         * @description An author at this place in the order.
         */
        AuthorSent: {
            /**
             * Contributions
             * @default []
             */
            contributions?: components["schemas"]["Contribution"][];
            /** Member Id */
            member_id: string;
        };
        /**
         * AuthorShown
         * @description An author, and what the author did by the fourteen roles of CRediT.
         */
        AuthorShown: {
            /** Contributions */
            contributions: components["schemas"]["Contribution"][];
            /** Member Id */
            member_id: string;
        };
        /**
         * AuthorsSent
         * @description All authors, in the order in which they print.
         */
        AuthorsSent: {
            /** Items */
            items: components["schemas"]["AuthorSent"][];
        };
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
         * BandSent
         * @description From which share a word is true, to which, in per cent.
         */
        BandSent: {
            /** High */
            high: number;
            /** Low */
            low: number;
            quantity: components["schemas"]["Quantity"];
        };
        /**
         * BandShown
         * @description The shares that a word fits, in per cent.
         *
         *     Attributes:
         *         above: Whether the share must be larger than ``low``.
         *         below: Whether it must be smaller than ``high``.
         *         is_fixed: Whether nobody can set it.
         *         is_usual: Whether the article leaves it as it usually is.
         */
        BandShown: {
            /** Above */
            above: boolean;
            /** Below */
            below: boolean;
            /** High */
            high: number;
            /** Is Fixed */
            is_fixed: boolean;
            /** Is Usual */
            is_usual: boolean;
            /** Low */
            low: number;
            quantity: components["schemas"]["Quantity"];
        };
        /**
         * BandsSent
         * @description The article's own bands; words that are not named fit their usual shares.
         */
        BandsSent: {
            /** Items */
            items: components["schemas"]["BandSent"][];
        };
        /**
         * BandsShown
         * @description Every word's band, in their order.
         */
        BandsShown: {
            /** Items */
            items: components["schemas"]["BandShown"][];
        };
        /**
         * BlockChangeSent
         * @description A block's new parts or place; it goes first if ``after`` is null.
         *
         *     ``seen`` holds the text, author or year from which the writing began.
         */
        BlockChangeSent: {
            /** After */
            after?: string | null;
            /** Author */
            author?: string | null;
            /** Groups */
            groups?: string[] | null;
            /** Level */
            level?: number | null;
            /** Seen */
            seen?: {
                [key: string]: string;
            } | null;
            /** Text */
            text?: string | null;
            /** Year */
            year?: string | null;
        };
        /**
         * BlockKind
         * @description What a block shows.
         * @enum {string}
         */
        BlockKind: "heading" | "theme" | "prose" | "quote" | "formula" | "epigraph" | "discussion" | "table" | "picture";
        /**
         * BlockSent
         * @description A new block: after another, or first if null; last if nothing is said.
         */
        BlockSent: {
            /** After */
            after?: string | null;
            /**
             * Author
             * @default
             */
            author?: string;
            /** Groups */
            groups?: string[] | null;
            /** Key */
            key?: components["schemas"]["TableKey"] | components["schemas"]["PictureKey"] | null;
            kind: components["schemas"]["BlockKind"];
            /**
             * Level
             * @default 1
             */
            level?: number;
            /** Quote Id */
            quote_id?: string | null;
            /**
             * Text
             * @default
             */
            text?: string;
            /** Theme Id */
            theme_id?: string | null;
            /**
             * Year
             * @default
             */
            year?: string;
        };
        /**
         * BlockShown
         * @description A block as it is edited.
         */
        BlockShown: {
            /** Author */
            author: string;
            /** Condensed */
            condensed: components["schemas"]["CondensedShown"][];
            /** Groups */
            groups: string[];
            /** Id */
            id: string;
            /** Key */
            key: components["schemas"]["TableKey"] | components["schemas"]["PictureKey"] | null;
            kind: components["schemas"]["BlockKind"];
            /** Level */
            level: number;
            /** Position */
            position: number;
            /** Quote Id */
            quote_id: string | null;
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string | null;
            /** Year */
            year: string;
        };
        /**
         * BookingSent
         * @description An interview to be booked.
         */
        BookingSent: {
            /** Clock */
            clock?: string | null;
            /** Guide Id */
            guide_id?: string | null;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Interviewer Id */
            interviewer_id: string;
            /** Language */
            language?: string | null;
            /**
             * Others Present
             * @default
             */
            others_present?: string;
            /** Participant Id */
            participant_id: string;
            place_chosen_by?: components["schemas"]["Chooser"] | null;
            /** Place Kind */
            place_kind?: string | null;
            /**
             * Relationship
             * @default
             */
            relationship?: string;
        };
        /**
         * BoundKind
         * @description What a run's words come from.
         * @enum {string}
         */
        BoundKind: "count" | "label" | "theme" | "table" | "picture" | "citation";
        /**
         * BoundShown
         * @description What words are bound to; of the names the kind's own is filled.
         */
        BoundShown: {
            /** Block Id */
            block_id: string | null;
            /** Key */
            key: string | null;
            kind: components["schemas"]["BoundKind"];
            /** Participant Id */
            participant_id: string | null;
            /** Theme Id */
            theme_id: string | null;
            /** Work Ids */
            work_ids: string[];
        };
        /**
         * CellSent
         * @description A small count to be approved, by name.
         */
        CellSent: {
            /** Name */
            name: string;
        };
        /**
         * CellsShown
         * @description A table's cells.
         */
        CellsShown: {
            /** Columns */
            columns: string[];
            /** Rows */
            rows: string[][];
        };
        /**
         * CertificateShown
         * @description The proof of a withdrawal.
         */
        CertificateShown: {
            /** Copies */
            copies: components["schemas"]["HeldCopyShown"][];
            /** Group */
            group: string;
            /** Kept */
            kept: components["schemas"]["KeptStretchShown"][];
            /** Label */
            label: string;
            /** Number */
            number: number;
            /** Touched */
            touched: components["schemas"]["TouchedShown"][];
            withdrawal: components["schemas"]["WithdrawalShown"];
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
         * ChancePageShown
         * @description The chance page; ``lesson`` must stand on it.
         */
        ChancePageShown: {
            /** Between */
            between: components["schemas"]["GroupCountShown"][];
            default: components["schemas"]["Model"];
            /** Groups */
            groups: components["schemas"]["GroupChanceShown"][];
            /** Lesson */
            lesson: string;
            /** Models */
            models: components["schemas"]["NullModelShown"][];
            /** Rounds */
            rounds: number;
            /** Seed */
            seed: number;
        };
        /**
         * ChanceQuestionShown
         * @description What a model asks, by the method's name for it.
         */
        ChanceQuestionShown: {
            /** Model */
            model: string;
            /** Question */
            question: string;
        };
        /**
         * ChanceShown
         * @description A count beside a null model's distribution of it.
         *
         *     ``first`` is the count that the first of ``masses`` is the probability of;
         *     ``below_level`` says how often chance alone brings ``two_sided`` to 0.05 or less.
         */
        ChanceShown: {
            /** At Least */
            at_least: number;
            /** At Most */
            at_most: number;
            /** Below Level */
            below_level: number;
            /** Expected */
            expected: number;
            /** First */
            first: number;
            /** Masses */
            masses: number[];
            /** Observed */
            observed: number;
            /** Two Sided */
            two_sided: number;
        };
        /**
         * Change
         * @description What became of passages from one version to the other.
         *
         *     ``OTHERWISE`` is said of those whose words stayed, and whose kind, speaker,
         *     marks or times did not; ``MOVED`` of both ends of a move.
         * @enum {string}
         */
        Change: "same" | "reworded" | "otherwise" | "added" | "removed" | "moved";
        /**
         * Check
         * @description A question to the manuscript.
         * @enum {string}
         */
        Check: "terminology" | "causal wording" | "how many" | "both groups" | "the same people" | "parity" | "hedge dropped" | "themes emerged" | "abbreviation" | "left-over alternative" | "name in a quote" | "quote not cleared" | "unattributed quote" | "page or participant" | "words in quotation marks" | "number typed by hand" | "small cell" | "quote without comment" | "claimed, not shown" | "claimed, not in the data" | "claim without its sentence" | "listed, not in the data" | "name of a theme" | "discussion part" | "poles shifted" | "citation typed by hand" | "work never cited" | "few people fit" | "does not hold";
        /**
         * ChecklistAnswerSent
         * @description An answer with its place; or a reason, where the item is not used.
         */
        ChecklistAnswerSent: {
            /** Block Id */
            block_id?: string | null;
            /**
             * Is Used
             * @default true
             */
            is_used?: boolean;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * ChecklistAnswerShown
         * @description The team's answer; or the reason, where the item is not used.
         */
        ChecklistAnswerShown: {
            /** Block Id */
            block_id: string | null;
            /** Is Used */
            is_used: boolean;
            /** Text */
            text: string;
        };
        /**
         * ChecklistFileSent
         * @description As what the list is written, and in which language.
         */
        ChecklistFileSent: {
            /** @default docx */
            format?: components["schemas"]["ProseFormat"];
            /** Language */
            language?: string | null;
        };
        /**
         * ChecklistItemShown
         * @description An item with what the records say, its answer and its place.
         */
        ChecklistItemShown: {
            answer: components["schemas"]["ChecklistAnswerShown"] | null;
            asks: components["schemas"]["counterpoint__web__api__checklist__SaidShown"] | null;
            /** Facts */
            facts: components["schemas"]["counterpoint__web__api__checklist__SaidShown"][];
            /** Has Lost Place */
            has_lost_place: boolean;
            /** Key */
            key: string;
            part: components["schemas"]["counterpoint__web__api__checklist__SaidShown"];
            place: components["schemas"]["ChecklistPlaceShown"] | null;
            title: components["schemas"]["counterpoint__web__api__checklist__SaidShown"];
            /** Verbatim */
            verbatim: string;
        };
        /**
         * ChecklistKind
         * @description The lists that can be asked for.
         * @enum {string}
         */
        ChecklistKind: "coreq" | "srqr" | "phases" | "points" | "rtarg";
        /**
         * ChecklistPlaceShown
         * @description Where the manuscript says it: under which heading, which paragraph.
         */
        ChecklistPlaceShown: {
            /** Block Id */
            block_id: string;
            /** Heading */
            heading: string;
            /** Paragraph */
            paragraph: number;
        };
        /**
         * ChecklistRequestSent
         * @description Who asks for the list.
         */
        ChecklistRequestSent: {
            /**
             * Asked By
             * @default
             */
            asked_by?: string;
        };
        /**
         * ChecklistSheetShown
         * @description A whole list; the licensed text is RTARG's slot, as the team pasted it.
         */
        ChecklistSheetShown: {
            /** Article Id */
            article_id: string;
            /** Asked By */
            asked_by: string;
            /** Is Requested */
            is_requested: boolean;
            /** Items */
            items: components["schemas"]["ChecklistItemShown"][];
            kind: components["schemas"]["ChecklistKind"];
            /** Licensed Text */
            licensed_text: string;
            note: components["schemas"]["counterpoint__web__api__checklist__SaidShown"];
            /** Source */
            source: string;
            title: components["schemas"]["counterpoint__web__api__checklist__SaidShown"];
        };
        /**
         * ChecklistShown
         * @description A list that can be asked for, and whether somebody does.
         */
        ChecklistShown: {
            /** Asked By */
            asked_by: string;
            /** Is Requested */
            is_requested: boolean;
            kind: components["schemas"]["ChecklistKind"];
            note: components["schemas"]["counterpoint__web__api__checklist__SaidShown"];
            /** Source */
            source: string;
            title: components["schemas"]["counterpoint__web__api__checklist__SaidShown"];
        };
        /**
         * ChecklistsShown
         * @description All lists, in their order.
         */
        ChecklistsShown: {
            /** Items */
            items: components["schemas"]["ChecklistShown"][];
        };
        /**
         * ChecksShown
         * @description All findings about an article.
         */
        ChecksShown: {
            /** Accepted */
            accepted: components["schemas"]["SettledShown"][];
            /** Article Id */
            article_id: string;
            /** Open */
            open: components["schemas"]["FindingShown"][];
        };
        /**
         * ChoiceSent
         * @description A grouped value, and the wider one it is counted under.
         */
        ChoiceSent: {
            /**
             * Printed As
             * @default
             */
            printed_as?: string;
            /** Value */
            value: string;
        };
        /**
         * ChoiceShown
         * @description A grouped value, and the wider one it is counted under; empty if itself.
         */
        ChoiceShown: {
            /** Printed As */
            printed_as: string;
            /** Value */
            value: string;
        };
        /**
         * Chooser
         * @description Who chose the place.
         *
         *     Source: method, row M30.
         * @enum {string}
         */
        Chooser: "interviewee" | "interviewer" | "together";
        /**
         * CitationSent
         * @description A citation as it is written in prose.
         */
        CitationSent: {
            /** Written */
            written: string;
        };
        /**
         * CitationShown
         * @description How a citation prints; nothing if it names a work that is not there.
         */
        CitationShown: {
            /** Text */
            text: string;
            /** Written */
            written: string;
        };
        /**
         * ClaimKind
         * @description What a claim says.
         * @enum {string}
         */
        ClaimKind: "presence" | "both groups" | "how many" | "the same people" | "parity" | "listed" | "pole re-stated" | "said again";
        /**
         * ClaimSent
         * @description A sentence of a block, what it says, what it is about, and of which groups.
         */
        ClaimSent: {
            /**
             * Code Ids
             * @default []
             */
            code_ids?: string[];
            /**
             * Groups
             * @default []
             */
            groups?: string[];
            kind: components["schemas"]["ClaimKind"];
            letter?: components["schemas"]["Letter"] | null;
            /**
             * Quantifier
             * @default
             */
            quantifier?: string;
            /** Repeats */
            repeats?: string | null;
            /** Text */
            text: string;
            /** Theme Id */
            theme_id?: string | null;
            /** Way Id */
            way_id?: string | null;
        };
        /**
         * ClaimShown
         * @description A claim, and what the data say of it; stale once its block says otherwise.
         */
        ClaimShown: {
            /** Block Id */
            block_id: string;
            /** Code Ids */
            code_ids: string[];
            /** Groups */
            groups: string[];
            /** Id */
            id: string;
            /** Is Stale */
            is_stale: boolean;
            kind: components["schemas"]["ClaimKind"];
            letter: components["schemas"]["Letter"] | null;
            /** Quantifier */
            quantifier: string;
            /** Repeats */
            repeats: string | null;
            /** Tallies */
            tallies: components["schemas"]["TallyShown"][];
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string | null;
            /** Way Id */
            way_id: string | null;
        };
        /**
         * ClaimsShown
         * @description An article's claims.
         */
        ClaimsShown: {
            /** Items */
            items: components["schemas"]["ClaimShown"][];
        };
        /**
         * ClarificationSent
         * @description What is inserted behind words of the quoted version, in code points.
         */
        ClarificationSent: {
            /** End */
            end: number;
            /** Start */
            start: number;
            /** Text */
            text: string;
        };
        /**
         * ClarificationShown
         * @description What the authors put in, and behind which words of the quoted version.
         */
        ClarificationShown: {
            /** End */
            end: number;
            /** Id */
            id: string;
            /** Start */
            start: number;
            /** Text */
            text: string;
        };
        /**
         * ClearanceSent
         * @description What a member saw to before a quote may print.
         */
        ClearanceSent: {
            /**
             * Names
             * @default []
             */
            names?: components["schemas"]["counterpoint__web__api__quote__NameSent"][];
            /**
             * Third Persons
             * @default
             */
            third_persons?: string;
        };
        /**
         * ClearanceShown
         * @description Who saw that a quote may be printed, and what they weighed.
         */
        ClearanceShown: {
            /** Cleared By */
            cleared_by: string;
            /** Cleared On */
            cleared_on: string;
            /** Third Persons */
            third_persons: string;
        };
        /**
         * CodeAgreementShown
         * @description Figures of one code; none where there is nothing to compare or it never varies.
         *
         *     The passages are those to which somebody gave it; to the rest nobody did.
         */
        CodeAgreementShown: {
            /** Alpha */
            alpha: number | null;
            /** By All */
            by_all: number;
            /** By None */
            by_none: number;
            /** By Some */
            by_some: number;
            /** Code Id */
            code_id: string;
            /** Fleiss */
            fleiss: number | null;
            interval: components["schemas"]["IntervalShown"] | null;
            /** Kappas */
            kappas: components["schemas"]["PairKappaShown"][];
            /** Of */
            of: number;
            /** Passages */
            passages: components["schemas"]["JudgedPassageShown"][];
            /** Percent */
            percent: number | null;
            /** Reports */
            reports: components["schemas"]["ReportAgreementShown"][];
            /** U Alpha */
            u_alpha: number | null;
        };
        /**
         * CodeChangeSent
         * @description Those parts of a code that change; a parent of null is the top.
         */
        CodeChangeSent: {
            /** Citation */
            citation?: string | null;
            /** Colour */
            colour?: number | null;
            /** Definition */
            definition?: string | null;
            /** Example */
            example?: string | null;
            /** Name */
            name?: string | null;
            /** Not Used When */
            not_used_when?: string | null;
            origin?: components["schemas"]["Origin"] | null;
            /** Outside */
            outside?: string | null;
            /** Own Word */
            own_word?: string | null;
            /** Parent Id */
            parent_id?: string | null;
            /** Position */
            position?: number | null;
            /** Used When */
            used_when?: string | null;
        };
        /**
         * CodeComparedShown
         * @description A code then and now; one of the two may be missing.
         */
        CodeComparedShown: {
            /** Code Id */
            code_id: string;
            /** Differences */
            differences: components["schemas"]["Difference"][];
            now: components["schemas"]["CodeStoodShown"] | null;
            then: components["schemas"]["CodeStoodShown"] | null;
        };
        /**
         * CodeCountShown
         * @description A code and how many it has; ``may_leave`` says whether that may print.
         */
        CodeCountShown: {
            /** Code Id */
            code_id: string;
            /** May Leave */
            may_leave: boolean;
            /** Name */
            name: string;
            own: components["schemas"]["CountsShown"];
        };
        /**
         * CodeCurveShown
         * @description How many different codes come up in 1, 2 … of a group's reports, or of all.
         */
        CodeCurveShown: {
            /** Codes */
            codes: number;
            /** Group */
            group: string | null;
            /** Mean */
            mean: number[];
            /** Reports */
            reports: number;
            /** Unseen Included */
            unseen_included: number;
        };
        /**
         * CodeCurvesShown
         * @description All reports first, then each group's.
         */
        CodeCurvesShown: {
            /** Items */
            items: components["schemas"]["CodeCurveShown"][];
        };
        /**
         * CodeFrequencyShown
         * @description How a code is used, with all that stand beneath it.
         */
        CodeFrequencyShown: {
            /** Code Id */
            code_id: string;
            /** Groups */
            groups: components["schemas"]["GroupFrequencyShown"][];
            /** Is Top */
            is_top: boolean;
            /** Name */
            name: string;
            /** Other Name */
            other_name: string;
        };
        /**
         * CodeOfStoriesShown
         * @description A code, and in how many stories it becomes concrete.
         */
        CodeOfStoriesShown: {
            /** Code Id */
            code_id: string;
            /** Name */
            name: string;
            /** Stories */
            stories: number;
        };
        /**
         * CodePairShown
         * @description Two codes that meet, how many have both, and whether that may print.
         */
        CodePairShown: {
            both: components["schemas"]["CountsShown"];
            /** Code Id */
            code_id: string;
            /** May Leave */
            may_leave: boolean;
            /** Other Id */
            other_id: string;
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
         * CodePlaceSent
         * @description The code to stand beneath besides.
         */
        CodePlaceSent: {
            /** Parent Id */
            parent_id: string;
        };
        /**
         * CodeSent
         * @description A new code, made from notes if some are named.
         */
        CodeSent: {
            /**
             * Citation
             * @default
             */
            citation?: string;
            /** Colour */
            colour?: number | null;
            /**
             * Definition
             * @default
             */
            definition?: string;
            /** Name */
            name: string;
            /**
             * Notes
             * @default []
             */
            notes?: string[];
            /** @default data */
            origin?: components["schemas"]["Origin"];
            /**
             * Own Word
             * @default
             */
            own_word?: string;
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
            /** Also Beneath */
            also_beneath: string[];
            /** Article Id */
            article_id: string;
            /** Citation */
            citation: string;
            /** Colour */
            colour: number;
            /** Count */
            count: number;
            /** Definition */
            definition: string;
            /** Example */
            example: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Not Used When */
            not_used_when: string;
            origin: components["schemas"]["Origin"];
            /** Outside */
            outside: string;
            /** Own Word */
            own_word: string;
            /** Parent Id */
            parent_id: string | null;
            /** Position */
            position: number;
            /** Reports */
            reports: number;
            /** Used When */
            used_when: string;
        };
        /**
         * CodeStoodShown
         * @description A code as it stood at one time; ``path`` names those above it, top first.
         */
        CodeStoodShown: {
            /** Also */
            also: string[];
            /** Citation */
            citation: string;
            /** Definition */
            definition: string;
            /** Example */
            example: string;
            /** Not Used When */
            not_used_when: string;
            origin: components["schemas"]["Origin"];
            /** Outside */
            outside: string;
            /** Own Word */
            own_word: string;
            /** Path */
            path: string;
            /** Used When */
            used_when: string;
        };
        /**
         * CodeVersionShown
         * @description A code as one change left it.
         */
        CodeVersionShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Citation */
            citation: string;
            /** Definition */
            definition: string;
            /** Example */
            example: string;
            /** Name */
            name: string;
            /** Not Used When */
            not_used_when: string;
            origin: components["schemas"]["Origin"];
            /** Outside */
            outside: string;
            /** Own Word */
            own_word: string;
            /** Parent Id */
            parent_id: string | null;
            /** Used When */
            used_when: string;
        };
        /**
         * CodeVersionsShown
         * @description How a code has read, the earliest first.
         */
        CodeVersionsShown: {
            /** Items */
            items: components["schemas"]["CodeVersionShown"][];
        };
        /**
         * CodebookFileSent
         * @description What to write the codebook as, and since when its changes are listed.
         */
        CodebookFileSent: {
            /**
             * Format
             * @enum {string}
             */
            format: "docx" | "xlsx";
            since?: components["schemas"]["AsOfSent"] | null;
        };
        /**
         * CodebookThenShown
         * @description The codebook as it stood after a change made ``at`` a time, beside now.
         */
        CodebookThenShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Items */
            items: components["schemas"]["CodeComparedShown"][];
        };
        /**
         * CodedShown
         * @description How many codings were made.
         */
        CodedShown: {
            /** Codings */
            codings: number;
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
         * CodingFacetShown
         * @description That a coding has a value.
         */
        CodingFacetShown: {
            /** Coding Id */
            coding_id: string;
            /** Facet Value Id */
            facet_value_id: string;
        };
        /**
         * CodingFacetsShown
         * @description Which codings have which values.
         */
        CodingFacetsShown: {
            /** Items */
            items: components["schemas"]["CodingFacetShown"][];
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
         * @description A report's codings in one article, and its version in analysis, if any.
         */
        CodingsShown: {
            /** Items */
            items: components["schemas"]["CodingShown"][];
            /** Report Id */
            report_id: string;
            /** Version */
            version: number | null;
        };
        /**
         * ColumnShown
         * @description One group, and how many of it were interviewed.
         */
        ColumnShown: {
            /** Count */
            count: number;
            /** Group */
            group: string;
            /** Plural */
            plural: string;
        };
        /**
         * ColumnUseSent
         * @description What a column stands for.
         */
        ColumnUseSent: {
            /**
             * Attribute
             * @default
             */
            attribute?: string;
            use: components["schemas"]["Use"];
        };
        /**
         * ComparedCountShown
         * @description How many of a report's passages each list holds.
         */
        ComparedCountShown: {
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Key */
            key: string;
            /** Passages */
            passages: number;
            /** Report Id */
            report_id: string;
        };
        /**
         * ComparedPassageShown
         * @description A passage, the notes on words of it, and what the lists say of it.
         */
        ComparedPassageShown: {
            /** End */
            end: number;
            /** Id */
            id: string;
            /** Notes */
            notes: string[];
            /** Occasions */
            occasions: components["schemas"]["Occasion"][];
            /** Start */
            start: number;
        };
        /**
         * ComparisonShown
         * @description Two versions of a report, in the order of the text.
         */
        ComparisonShown: {
            /** After */
            after: number;
            /** Before */
            before: number;
            /** Rows */
            rows: components["schemas"]["RowShown"][];
        };
        /**
         * ConcentrationShown
         * @description How the printed quotes are spread over people; ``withheld`` print no label.
         */
        ConcentrationShown: {
            /** Never Quoted */
            never_quoted: {
                [key: string]: string[];
            };
            /** Quoted */
            quoted: components["schemas"]["QuotedShown"][];
            quotes: components["schemas"]["SpreadOfQuotesShown"];
            /** Withheld */
            withheld: number;
            words: components["schemas"]["SpreadOfQuotesShown"];
        };
        /**
         * ConceptChangeSent
         * @description What is to change in a concept's words; nothing else does.
         */
        ConceptChangeSent: {
            /** Citation */
            citation?: string | null;
            /** Definition */
            definition?: string | null;
            /** Name */
            name?: string | null;
        };
        /**
         * ConceptPlaceSent
         * @description What a concept becomes part of; null for the top.
         */
        ConceptPlaceSent: {
            /** Parent Id */
            parent_id: string | null;
        };
        /**
         * ConceptSent
         * @description A new concept.
         */
        ConceptSent: {
            /**
             * Citation
             * @default
             */
            citation?: string;
            /**
             * Definition
             * @default
             */
            definition?: string;
            /** Name */
            name: string;
            /** Parent Id */
            parent_id?: string | null;
        };
        /**
         * ConceptShown
         * @description A concept, where it comes from, and what answers it.
         *
         *     ``literature`` is its own citation, or its parent's. ``is_met`` says whether a
         *     code is tied to it or to a part of it.
         */
        ConceptShown: {
            /** Citation */
            citation: string;
            /** Code Ids */
            code_ids: string[];
            /** Definition */
            definition: string;
            /** Id */
            id: string;
            /** Is Met */
            is_met: boolean;
            /** Literature */
            literature: string;
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Theme Ids */
            theme_ids: string[];
        };
        /**
         * ConceptsShown
         * @description An article's concepts, parents before their parts.
         */
        ConceptsShown: {
            /** Items */
            items: components["schemas"]["ConceptShown"][];
        };
        /**
         * CondensedShown
         * @description A quote or coded passage that a formula condenses, and its speaker's group.
         */
        CondensedShown: {
            /** Coding Id */
            coding_id: string | null;
            /** Group */
            group: string | null;
            /** Id */
            id: string;
            /** Quote Id */
            quote_id: string | null;
        };
        /**
         * ConfirmationSent
         * @description Whether a contact confirms it.
         */
        ConfirmationSent: {
            /** Contact Id */
            contact_id?: string | null;
            /**
             * Is Met
             * @default true
             */
            is_met?: boolean;
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * ConsentForm
         * @description How somebody agreed.
         * @enum {string}
         */
        ConsentForm: "written" | "oral";
        /**
         * ConsentKind
         * @description Whether scopes were agreed to, or taken back.
         * @enum {string}
         */
        ConsentKind: "given" | "withdrawn";
        /**
         * ConsentScope
         * @description One thing that a participant may agree to, apart from the others.
         *
         *     Source: method, section 3.2.
         * @enum {string}
         */
        ConsentScope: "take_part" | "recording" | "quotation" | "sensitive_quotation" | "archive" | "recontact";
        /**
         * ConsentSent
         * @description All that the participant agrees to.
         */
        ConsentSent: {
            /**
             * Document
             * @default
             */
            document?: string;
            /** @default written */
            form?: components["schemas"]["ConsentForm"];
            /**
             * Said On
             * Format: date
             */
            said_on: string;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
            /** Sheet Id */
            sheet_id?: string | null;
        };
        /**
         * ConsentShown
         * @description One thing the participant said about what they agree to.
         */
        ConsentShown: {
            /** Document */
            document: string;
            form: components["schemas"]["ConsentForm"];
            kind: components["schemas"]["ConsentKind"];
            /**
             * Said On
             * Format: date
             */
            said_on: string;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
        };
        /**
         * ContactChangeSent
         * @description Those facts of a contact that change; null is not known.
         */
        ContactChangeSent: {
            /** Participant Id */
            participant_id?: string | null;
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * ContactSent
         * @description A contact to be taken up; never the name.
         */
        ContactSent: {
            /** Is No Member */
            is_no_member: boolean;
            /** Participant Id */
            participant_id?: string | null;
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * ContactShown
         * @description A professional contact; the name lies in the vault.
         */
        ContactShown: {
            /** Id */
            id: string;
            /** Number */
            number: number;
            /** Participant Id */
            participant_id: string | null;
            /** Service Id */
            service_id: string | null;
        };
        /**
         * ContentSent
         * @description What a new block shows.
         */
        ContentSent: {
            /**
             * Author
             * @default
             */
            author?: string;
            /**
             * Groups
             * @default []
             */
            groups?: string[];
            /** Key */
            key?: components["schemas"]["TableKey"] | components["schemas"]["PictureKey"] | null;
            kind: components["schemas"]["BlockKind"];
            /**
             * Level
             * @default 1
             */
            level?: number;
            /** Quote Id */
            quote_id?: string | null;
            /**
             * Text
             * @default
             */
            text?: string;
            /** Theme Id */
            theme_id?: string | null;
            /**
             * Year
             * @default
             */
            year?: string;
        };
        /**
         * ContrarySearchSent
         * @description How somebody searched for cases against a theme.
         */
        ContrarySearchSent: {
            /** How */
            how: string;
        };
        /**
         * ContrarySearchShown
         * @description A search for cases against a theme; no evidence if it found none.
         */
        ContrarySearchShown: {
            /** At */
            at: string;
            /** By */
            by: string;
            /** Evidence */
            evidence: components["schemas"]["EvidenceShown"][];
            /** How */
            how: string;
            /** Id */
            id: string;
        };
        /**
         * Contribution
         * @description What an author can have done: the fourteen roles, in their published order.
         *
         *     Source: ANSI/NISO Z39.104-2022, CRediT, Contributor Roles Taxonomy.
         * @enum {string}
         */
        Contribution: "Conceptualization" | "Data curation" | "Formal analysis" | "Funding acquisition" | "Investigation" | "Methodology" | "Project administration" | "Resources" | "Software" | "Supervision" | "Validation" | "Visualization" | "Writing - original draft" | "Writing - review & editing";
        /**
         * CopyKind
         * @description What holds the words outside the study.
         * @enum {string}
         */
        CopyKind: "backup" | "export";
        /**
         * CopyOutcome
         * @description What became of a copy.
         * @enum {string}
         */
        CopyOutcome: "gone" | "stays";
        /**
         * CopyOutcomeSent
         * @description What became of a copy; null opens it again.
         */
        CopyOutcomeSent: {
            outcome: components["schemas"]["CopyOutcome"] | null;
        };
        /**
         * CountShown
         * @description A number behind a sentence, with whom it counts.
         */
        CountShown: {
            /** Count */
            count: number;
            /** Name */
            name: string;
            /** Of */
            of: number;
            /** People */
            people: string[];
        };
        /**
         * CountsShown
         * @description How many people, reports, stories, passages and stretches.
         */
        CountsShown: {
            /** Passages */
            passages: number;
            /** People */
            people: number;
            /** Reports */
            reports: number;
            /** Stories */
            stories: number;
            /** Stretches */
            stretches: number;
        };
        /**
         * Cover
         * @description What was made of a passage; of several the first that holds.
         * @enum {string}
         */
        Cover: "coded" | "noted" | "left uncoded" | "open";
        /**
         * CoverCountShown
         * @description How many of a report's passages are coded, noted, left or open.
         */
        CoverCountShown: {
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Key */
            key: string;
            /** Of */
            of: number;
            /** Report Id */
            report_id: string;
            /** Taken Up */
            taken_up: number;
        };
        /**
         * CoverCountsShown
         * @description All reports of an article, by key.
         */
        CoverCountsShown: {
            /** Items */
            items: components["schemas"]["CoverCountShown"][];
        };
        /**
         * CoverageShown
         * @description How one group's people spread over the poles; ``printed`` may leave the team.
         */
        CoverageShown: {
            /** A */
            a: number;
            /** B */
            b: number;
            /** Both */
            both: number;
            /** Either */
            either: number;
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
            /** Printed */
            printed: components["schemas"]["PrintedShown"][];
        };
        /**
         * CoveredPassageShown
         * @description A passage and what was made of it; nothing of what is no material.
         */
        CoveredPassageShown: {
            cover: components["schemas"]["Cover"] | null;
            /** End */
            end: number;
            /** Id */
            id: string;
            left: components["schemas"]["LeftUncodedShown"] | null;
            /** Start */
            start: number;
        };
        /**
         * CriterionKind
         * @description What is asked about.
         *
         *     Source: method, rows M7, M8 and M10.
         * @enum {string}
         */
        CriterionKind: "own experience of change" | "confirmed by a professional" | "experience in the field" | "other";
        /**
         * CriterionSent
         * @description A criterion to be laid down for a group.
         */
        CriterionSent: {
            /** Group */
            group: string;
            kind: components["schemas"]["CriterionKind"];
            /**
             * Wording
             * @default
             */
            wording?: string;
        };
        /**
         * CriterionShown
         * @description What must be known of somebody of a group.
         */
        CriterionShown: {
            /** Group */
            group: string;
            /** Id */
            id: string;
            kind: components["schemas"]["CriterionKind"];
            /** Wording */
            wording: string;
        };
        /**
         * CurveShown
         * @description How many different codes of a pole come up in 1, 2 … of a group's reports.
         */
        CurveShown: {
            /** Codes */
            codes: number;
            /** Group */
            group: string;
            letter: components["schemas"]["Letter"];
            /** Mean */
            mean: number[];
            /** Reports */
            reports: number;
            /** Unseen Included */
            unseen_included: number;
        };
        /**
         * CurvesShown
         * @description The curves of all groups and poles.
         */
        CurvesShown: {
            /** Items */
            items: components["schemas"]["CurveShown"][];
        };
        /**
         * DataMode
         * @description What the team reads: reports in the person's words, or transcripts.
         * @enum {string}
         */
        DataMode: "report" | "verbatim";
        /**
         * DecisionOutcomeSent
         * @description What the team decided: adopted or not adopted.
         */
        DecisionOutcomeSent: {
            outcome: components["schemas"]["DecisionState"];
        };
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
         * DecisionState
         * @description How far a decision has come.
         * @enum {string}
         */
        DecisionState: "drafted" | "adopted" | "not adopted" | "superseded";
        /**
         * DecisionsShown
         * @description Decisions, earliest first.
         */
        DecisionsShown: {
            /** Items */
            items: components["schemas"]["DecisionShown"][];
        };
        /**
         * DeclineSent
         * @description Why a suggestion is declined.
         */
        DeclineSent: {
            /** Reason */
            reason: string;
        };
        /**
         * DefinitionChangeSent
         * @description Those parts of a definition that change.
         */
        DefinitionChangeSent: {
            /**
             * Choices
             * @default []
             */
            choices?: components["schemas"]["ChoiceSent"][];
            /** Highest */
            highest?: number | null;
            /**
             * Is Many
             * @default false
             */
            is_many?: boolean;
            /**
             * Is Self Described
             * @default false
             */
            is_self_described?: boolean;
            /** @default text */
            kind?: components["schemas"]["AttributeKind"];
            /** Lowest */
            lowest?: number | null;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Position
             * @default 0
             */
            position?: number;
        };
        /**
         * DefinitionSent
         * @description An attribute that a group gets.
         */
        DefinitionSent: {
            /**
             * Choices
             * @default []
             */
            choices?: components["schemas"]["ChoiceSent"][];
            /** Group */
            group: string;
            /** Highest */
            highest?: number | null;
            /**
             * Is Many
             * @default false
             */
            is_many?: boolean;
            /**
             * Is Self Described
             * @default false
             */
            is_self_described?: boolean;
            /** @default text */
            kind?: components["schemas"]["AttributeKind"];
            /** Lowest */
            lowest?: number | null;
            /** Name */
            name: string;
        };
        /**
         * DefinitionShown
         * @description What an attribute of a group is.
         */
        DefinitionShown: {
            /** Choices */
            choices: components["schemas"]["ChoiceShown"][];
            /** Group */
            group: string;
            /** Group Id */
            group_id: string;
            /** Highest */
            highest: number | null;
            /** Id */
            id: string;
            /** Is Many */
            is_many: boolean;
            /** Is Retired */
            is_retired: boolean;
            /** Is Self Described */
            is_self_described: boolean;
            kind: components["schemas"]["AttributeKind"];
            /** Lowest */
            lowest: number | null;
            /** Name */
            name: string;
            /** Position */
            position: number;
        };
        /**
         * DefinitionsShown
         * @description All attributes, and on which day each person was interviewed first.
         *
         *     An attribute without a day of its own holds for that day.
         */
        DefinitionsShown: {
            /** Interviewed On */
            interviewed_on: {
                [key: string]: string;
            };
            /** Items */
            items: components["schemas"]["DefinitionShown"][];
        };
        /**
         * DescentShown
         * @description From which theme to which; one end is empty where one begins or ends.
         */
        DescentShown: {
            /** After */
            after: string | null;
            /** Before */
            before: string | null;
        };
        /**
         * DesignFact
         * @description What a limitation follows from.
         * @enum {string}
         */
        DesignFact: "gatekeeper recruitment" | "purposive sample" | "one region" | "self-described facts" | "report-based data" | "no causal claims" | "small group" | "language" | "other";
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
         * DestroySent
         * @description Why the sound is destroyed.
         */
        DestroySent: {
            /** Reason */
            reason: string;
        };
        /**
         * DiaryEntriesShown
         * @description One's own diary, earliest first.
         */
        DiaryEntriesShown: {
            /** Items */
            items: components["schemas"]["DiaryShown"][];
        };
        /**
         * DiarySent
         * @description What one writes for oneself.
         */
        DiarySent: {
            /** Text */
            text: string;
        };
        /**
         * DiaryShown
         * @description An entry of one's own diary.
         */
        DiaryShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Id */
            id: string;
            /** Text */
            text: string;
        };
        /**
         * Difference
         * @description How a code differs between two times.
         * @enum {string}
         */
        Difference: "added" | "gone" | "moved" | "reworded";
        /**
         * DifferenceOutcome
         * @description What became of a difference.
         * @enum {string}
         */
        DifferenceOutcome: "taken over" | "laid aside";
        /**
         * DifferenceShown
         * @description What differs in a file; a comment has no change, and its words in ``before``.
         *
         *     ``dangers`` are what of the study was altered; ``label`` is the quote's.
         */
        DifferenceShown: {
            /** After */
            after: components["schemas"]["WordsPartShown"][];
            /** Author */
            author: string;
            /** Before */
            before: components["schemas"]["WordsPartShown"][];
            /** Block Id */
            block_id: string | null;
            change: components["schemas"]["Change"] | null;
            /** Dangers */
            dangers: components["schemas"]["Source"][];
            /** Id */
            id: string;
            /** Label */
            label: string;
            outcome: components["schemas"]["DifferenceOutcome"] | null;
        };
        /**
         * DisclosureSent
         * @description What an output gives away of somebody.
         */
        DisclosureSent: {
            /** Article Id */
            article_id?: string | null;
            /** Given */
            given: components["schemas"]["GivenSent"][];
            /**
             * Note
             * @default
             */
            note?: string;
            /** On */
            on?: string | null;
            /** Participant Id */
            participant_id: string;
            /**
             * Place Id
             * @default
             */
            place_id?: string;
            /** @default prose */
            way?: components["schemas"]["Way"];
        };
        /**
         * DisclosureShown
         * @description One fact that an output gave away; one without an id the program knows itself.
         */
        DisclosureShown: {
            /** Article Id */
            article_id: string | null;
            /** By */
            by: string | null;
            given: components["schemas"]["GivenShown"];
            /** Id */
            id: string;
            /** Note */
            note: string;
            /** On */
            on: string | null;
            /** Place Id */
            place_id: string;
            way: components["schemas"]["Way"];
        };
        /**
         * DiscrepancySent
         * @description What is heard instead of what a passage says.
         */
        DiscrepancySent: {
            /** At Ms */
            at_ms?: number | null;
            /** Passage Id */
            passage_id: string;
            /** What */
            what: string;
        };
        /**
         * DiscrepancyShown
         * @description A place where report and recording differ.
         */
        DiscrepancyShown: {
            /** Answer */
            answer: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** At Ms */
            at_ms: number | null;
            /** By */
            by: string;
            /** Id */
            id: string;
            /** Is Settled */
            is_settled: boolean;
            /** Passage Id */
            passage_id: string;
            /** Reason */
            reason: string;
            resolution: components["schemas"]["Resolution"];
            /** Version */
            version: number;
            /** What */
            what: string;
        };
        /**
         * DoubleRoleShown
         * @description A participant who also referred or confirmed others.
         */
        DoubleRoleShown: {
            /** Confirmed */
            confirmed: string[];
            /** Contact Id */
            contact_id: string;
            /** Participant Id */
            participant_id: string;
            /** Referred */
            referred: string[];
        };
        /**
         * DraftComparisonShown
         * @description Two states of a manuscript.
         */
        DraftComparisonShown: {
            /** Rows */
            rows: components["schemas"]["DraftRowShown"][];
            /** Values */
            values: components["schemas"]["ValueChangeShown"][];
        };
        /**
         * DraftParagraphShown
         * @description A paragraph cut where the other state differs.
         */
        DraftParagraphShown: {
            /** Parts */
            parts: components["schemas"]["WordsPartShown"][];
            /** Style */
            style: string;
        };
        /**
         * DraftPassageSent
         * @description A passage as it is being written; the page makes its id.
         */
        DraftPassageSent: {
            /** End Ms */
            end_ms?: number | null;
            /** Id */
            id: string;
            kind: components["schemas"]["PassageKind"];
            /**
             * Mark
             * @default
             */
            mark?: string;
            /**
             * Marks
             * @default []
             */
            marks?: components["schemas"]["PassageMark"][];
            origin?: components["schemas"]["TextOrigin"] | null;
            /** Start Ms */
            start_ms?: number | null;
            /** Text */
            text: string;
        };
        /**
         * DraftPassageShown
         * @description A passage as it is being written, with its times in milliseconds.
         */
        DraftPassageShown: {
            /** End Ms */
            end_ms: number | null;
            /** Id */
            id: string;
            kind: components["schemas"]["PassageKind"];
            /** Mark */
            mark: string;
            /** Marks */
            marks: components["schemas"]["PassageMark"][];
            origin: components["schemas"]["TextOrigin"] | null;
            /** Start Ms */
            start_ms: number | null;
            /** Text */
            text: string;
        };
        /**
         * DraftRowShown
         * @description A block in both states, beside each other.
         */
        DraftRowShown: {
            /** After */
            after: components["schemas"]["DraftParagraphShown"][];
            /** Before */
            before: components["schemas"]["DraftParagraphShown"][];
            /** Block Id */
            block_id: string | null;
            change: components["schemas"]["Change"];
            /** Values */
            values: components["schemas"]["Source"][];
        };
        /**
         * DraftSavedShown
         * @description The revision that stands after a save.
         */
        DraftSavedShown: {
            /** Revision */
            revision: number;
            /** Saved At */
            saved_at: string | null;
        };
        /**
         * DraftSent
         * @description All passages in order, and the revision they were written on.
         */
        DraftSent: {
            /** Passages */
            passages: components["schemas"]["DraftPassageSent"][];
            /** Revision */
            revision: number;
        };
        /**
         * DraftShown
         * @description A draft, and the report it became before, if it did.
         */
        DraftShown: {
            /** Based On */
            based_on: number | null;
            /** Interview Id */
            interview_id: string;
            /** Passages */
            passages: components["schemas"]["DraftPassageShown"][];
            /** Report Id */
            report_id: string | null;
            /** Revision */
            revision: number;
            /** Saved At */
            saved_at: string | null;
            /** Writer Id */
            writer_id: string;
        };
        /**
         * DraftStateShown
         * @description An earlier state of a draft, without its words.
         */
        DraftStateShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Seq */
            seq: number;
            /** Words */
            words: number;
        };
        /**
         * DraftStatesShown
         * @description Earlier states of a draft, latest first.
         */
        DraftStatesShown: {
            /** Items */
            items: components["schemas"]["DraftStateShown"][];
        };
        /**
         * DraftsShown
         * @description An article's snapshots, latest first, and how far its manuscript is.
         */
        DraftsShown: {
            /** Article Id */
            article_id: string;
            /** May Freeze */
            may_freeze: boolean;
            /** Open */
            open: number;
            /** Snapshots */
            snapshots: components["schemas"]["SnapshotNamed"][];
            state: components["schemas"]["ManuscriptState"];
            /** Steps */
            steps: components["schemas"]["FreezeEntryShown"][];
        };
        /**
         * DrawnShown
         * @description Which picture of which theme stands here.
         */
        DrawnShown: {
            key: components["schemas"]["PictureKey"];
            /** Theme Id */
            theme_id: string;
        };
        /**
         * DurationStyle
         * @description How the length of a group's interviews prints.
         *
         *     Source: method, rows M22 and M28.
         * @enum {string}
         */
        DurationStyle: "range" | "about";
        /**
         * EditionFileSent
         * @description As what the edition is written, and in which language.
         */
        EditionFileSent: {
            /** @default html */
            format?: components["schemas"]["EditionFormat"];
            /** Language */
            language?: string | null;
        };
        /**
         * EditionFormat
         * @description What an edition is written as.
         * @enum {string}
         */
        EditionFormat: "html" | "docx";
        /**
         * EditionOfferShown
         * @description Words or a sentence that can be chosen, or why they cannot.
         */
        EditionOfferShown: {
            kind: components["schemas"]["PieceKind"];
            /** Letters */
            letters: string;
            /** Object Id */
            object_id: string;
            reason: components["schemas"]["EditionSaidShown"] | null;
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string;
        };
        /**
         * EditionPieceSent
         * @description A theme's tension in plain words; nothing for the rest.
         */
        EditionPieceSent: {
            /**
             * Plain
             * @default
             */
            plain?: string;
        };
        /**
         * EditionPieceShown
         * @description Something chosen, and what keeps it off the pages today.
         */
        EditionPieceShown: {
            kind: components["schemas"]["PieceKind"];
            left: components["schemas"]["EditionSaidShown"] | null;
            /** Object Id */
            object_id: string;
            /** Plain */
            plain: string;
        };
        /**
         * EditionSaidShown
         * @description An English sentence, with the values that it names.
         */
        EditionSaidShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * EditionSent
         * @description What is written around the themes; what is missing stays.
         */
        EditionSent: {
            /** Foreword */
            foreword?: string | null;
            speakers?: components["schemas"]["Speakers"] | null;
            /** Title */
            title?: string | null;
        };
        /**
         * EditionShown
         * @description What is chosen and written, and the pages as they would be handed out.
         */
        EditionShown: {
            /** Article Id */
            article_id: string;
            /** Foreword */
            foreword: string;
            /** Name Likes */
            name_likes: string[];
            /** Names */
            names: components["schemas"]["EditionSaidShown"][];
            /** Offers */
            offers: components["schemas"]["EditionOfferShown"][];
            /** Page */
            page: string;
            /** Pieces */
            pieces: components["schemas"]["EditionPieceShown"][];
            speakers: components["schemas"]["Speakers"];
            /** Title */
            title: string;
        };
        /**
         * ElsewhereShown
         * @description A note, code or theme that holds the words.
         */
        ElsewhereShown: {
            /** After */
            after: string;
            at: components["schemas"]["SpanShown"] | null;
            /** Before */
            before: string;
            /** Id */
            id: string;
            kind: components["schemas"]["counterpoint__across__search__model__Kind"];
            /** Name */
            name: string;
            /** Places */
            places: number;
            /** Report Id */
            report_id: string | null;
            /** Text */
            text: string;
        };
        /**
         * Emphasis
         * @description How words are set off from those around them.
         * @enum {string}
         */
        Emphasis: "italic" | "bold" | "both";
        /**
         * EndSent
         * @description How an interview ended.
         */
        EndSent: {
            /**
             * Broken Off
             * @default false
             */
            broken_off?: boolean;
            /** Field Note */
            field_note?: string | null;
            /** Minutes */
            minutes?: number | null;
            /**
             * Minutes Reason
             * @default
             */
            minutes_reason?: string;
        };
        /**
         * EngineShown
         * @description An engine, and whether it may listen here.
         */
        EngineShown: {
            /** In Scope */
            in_scope: boolean;
            /** Install */
            install: string;
            /** Is Installed */
            is_installed: boolean;
            /** Known */
            known: components["schemas"]["ModelShown"][];
            /** Licence */
            licence: string;
            /** Models */
            models: string[];
            /** Name */
            name: string;
            /** Package */
            package: string;
        };
        /**
         * EnginesShown
         * @description The engines that can be asked, and the folder for their models.
         */
        EnginesShown: {
            /** Engines */
            engines: components["schemas"]["EngineShown"][];
            /** Folder */
            folder: string;
        };
        /**
         * EthicsCorrectionSent
         * @description Those facts of a decision that were recorded wrongly.
         */
        EthicsCorrectionSent: {
            /** Approved On */
            approved_on?: string | null;
            /** Board */
            board?: string | null;
            /** Number */
            number?: string | null;
            /** Scope */
            scope?: string | null;
        };
        /**
         * EthicsKind
         * @description What a board decided: the first approval, or an amendment to it.
         * @enum {string}
         */
        EthicsKind: "approval" | "amendment";
        /**
         * EthicsSent
         * @description A board's decision to be recorded.
         */
        EthicsSent: {
            /**
             * Approved On
             * Format: date
             */
            approved_on: string;
            /** Board */
            board: string;
            /** @default approval */
            kind?: components["schemas"]["EthicsKind"];
            /** Number */
            number: string;
            /**
             * Scope
             * @default
             */
            scope?: string;
        };
        /**
         * EthicsShown
         * @description A decision of an ethics board.
         */
        EthicsShown: {
            /**
             * Approved On
             * Format: date
             */
            approved_on: string;
            /** Board */
            board: string;
            /** File Name */
            file_name: string;
            /** Has Document */
            has_document: boolean;
            /** Id */
            id: string;
            kind: components["schemas"]["EthicsKind"];
            /** Number */
            number: string;
            /** Scope */
            scope: string;
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
         * ExclusionExportSent
         * @description As what the log is written out.
         */
        ExclusionExportSent: {
            format: components["schemas"]["ExportFormat"];
        };
        /**
         * ExclusionReason
         * @description Why a stretch of the recording is not in the report.
         * @enum {string}
         */
        ExclusionReason: "small talk" | "not connected to the aim" | "third party" | "interviewee's wish";
        /**
         * ExclusionSent
         * @description A stretch to leave out, in milliseconds of the recording, and why.
         */
        ExclusionSent: {
            /** End Ms */
            end_ms: number;
            /**
             * Note
             * @default
             */
            note?: string;
            reason: components["schemas"]["ExclusionReason"];
            /** Start Ms */
            start_ms: number;
        };
        /**
         * ExclusionShown
         * @description A stretch of the recording that is, or was, left out.
         */
        ExclusionShown: {
            /** End Ms */
            end_ms: number;
            /** Id */
            id: string;
            /** Interview Id */
            interview_id: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Made By */
            made_by: string;
            /** Note */
            note: string;
            reason: components["schemas"]["ExclusionReason"];
            /** Restored At */
            restored_at: string | null;
            /** Restored By */
            restored_by: string | null;
            /** Start Ms */
            start_ms: number;
        };
        /**
         * ExclusionsShown
         * @description What is, or was, left out of one recording, by place.
         */
        ExclusionsShown: {
            /** Items */
            items: components["schemas"]["ExclusionShown"][];
        };
        /**
         * Exit
         * @description How somebody left.
         *
         *     Source: method, section 3.4.
         * @enum {string}
         */
        Exit: "declined" | "not eligible" | "withdrawn";
        /**
         * ExitSent
         * @description How the participant left, and when.
         */
        ExitSent: {
            exit: components["schemas"]["Exit"];
            /**
             * On
             * Format: date
             */
            on: string;
        };
        /**
         * ExportFormat
         * @description As what the log can be written out.
         * @enum {string}
         */
        ExportFormat: "csv" | "xlsx";
        /**
         * ExportPreviewShown
         * @description What a file would hold, and what its authors have still to settle.
         */
        ExportPreviewShown: {
            /** Changed */
            changed: components["schemas"]["ItemShown"][];
            /** Left */
            left: components["schemas"]["ItemShown"][];
            /** Quotes */
            quotes: number;
            /** Themes */
            themes: number;
        };
        /**
         * ExportSent
         * @description What to write the manuscript as, and whether the team's appendix is wanted.
         */
        ExportSent: {
            /**
             * Evidence
             * @default false
             */
            evidence?: boolean;
            format: components["schemas"]["Format"];
        };
        /**
         * ExtractSent
         * @description What a formula condenses: a quote, or a coded passage.
         */
        ExtractSent: {
            /** Coding Id */
            coding_id?: string | null;
            /** Quote Id */
            quote_id?: string | null;
        };
        /**
         * Face
         * @description How letters stand in print.
         * @enum {string}
         */
        Face: "plain" | "italic" | "bold";
        /**
         * FacedShown
         * @description Words in one face.
         */
        FacedShown: {
            face: components["schemas"]["Face"];
            /** Text */
            text: string;
        };
        /**
         * FacetCellShown
         * @description How many of a group speak with a value, and in how many codings.
         */
        FacetCellShown: {
            /** Codings */
            codings: number;
            /** Facet Value Id */
            facet_value_id: string;
            /** People */
            people: number;
        };
        /**
         * FacetChangeSent
         * @description What is to change in a facet; nothing else does.
         */
        FacetChangeSent: {
            /** Definition */
            definition?: string | null;
            /** Name */
            name?: string | null;
            /** Several */
            several?: boolean | null;
        };
        /**
         * FacetGroupShown
         * @description One group's line; ``group`` is null for reports that are no group's.
         */
        FacetGroupShown: {
            /** Cells */
            cells: components["schemas"]["FacetCellShown"][];
            /** Group */
            group: string | null;
            /** People */
            people: number;
            /** Without */
            without: number;
        };
        /**
         * FacetSent
         * @description A new facet, with its first values.
         */
        FacetSent: {
            /**
             * Definition
             * @default
             */
            definition?: string;
            /** Name */
            name: string;
            /**
             * Several
             * @default false
             */
            several?: boolean;
            /**
             * Values
             * @default []
             */
            values?: string[];
        };
        /**
         * FacetShown
         * @description A facet with its values, in their order.
         */
        FacetShown: {
            /** Definition */
            definition: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Several */
            several: boolean;
            /** Values */
            values: components["schemas"]["FacetValueShown"][];
        };
        /**
         * FacetTableShown
         * @description A facet by group, in people and in codings.
         */
        FacetTableShown: {
            /** Facet Id */
            facet_id: string;
            /** Groups */
            groups: components["schemas"]["FacetGroupShown"][];
        };
        /**
         * FacetValueChangeSent
         * @description What is to change in a value; nothing else does.
         */
        FacetValueChangeSent: {
            /** Definition */
            definition?: string | null;
            /** Name */
            name?: string | null;
        };
        /**
         * FacetValueSent
         * @description A new value.
         */
        FacetValueSent: {
            /**
             * Definition
             * @default
             */
            definition?: string;
            /** Name */
            name: string;
        };
        /**
         * FacetValueShown
         * @description A facet's value, and how many codings have it.
         */
        FacetValueShown: {
            /** Count */
            count: number;
            /** Definition */
            definition: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * FacetedCodingsSent
         * @description The codings that get a value, or lose it.
         */
        FacetedCodingsSent: {
            /** Coding Ids */
            coding_ids: string[];
        };
        /**
         * FacetedShown
         * @description How many codings changed.
         */
        FacetedShown: {
            /** Codings */
            codings: number;
        };
        /**
         * FacetsShown
         * @description An article's facets, in their order.
         */
        FacetsShown: {
            /** Items */
            items: components["schemas"]["FacetShown"][];
        };
        /**
         * Fact
         * @description What may be unknown about a report that was brought in.
         * @enum {string}
         */
        Fact: "participant" | "interviewer" | "writer" | "speakers" | "date";
        /**
         * FactKind
         * @description Which kind of record a sentence rests on.
         * @enum {string}
         */
        FactKind: "study" | "ethics" | "limitation" | "article" | "report" | "reading" | "step" | "coding" | "meeting" | "decision" | "theme";
        /**
         * FactsSent
         * @description Those facts about a member that change.
         */
        FactsSent: {
            /** Credentials */
            credentials?: string | null;
            /** Experience */
            experience?: string | null;
            /** Gender */
            gender?: string | null;
            /** Introduction */
            introduction?: string | null;
            /** Name */
            name?: string | null;
            /** Occupation */
            occupation?: string | null;
            /** Position */
            position?: string | null;
        };
        /**
         * Field
         * @description What can be asked of a coding.
         * @enum {string}
         */
        Field: "code" | "origin" | "theme" | "pole" | "member" | "group" | "attribute" | "facet" | "speaker" | "report" | "since" | "until";
        /**
         * FileFormat
         * @description The kinds of file that passages are written to.
         * @enum {string}
         */
        FileFormat: "xlsx" | "csv" | "docx";
        /**
         * FileTakenSent
         * @description A file that waits, and who speaks at its marks.
         */
        FileTakenSent: {
            /** Revision */
            revision: number;
            /**
             * Since Ms
             * @default 0
             */
            since_ms?: number;
            /** Speakers */
            speakers: {
                [key: string]: components["schemas"]["Speaker"];
            };
            /** Token */
            token: string;
        };
        /**
         * Finding
         * @description Where a walk back may begin.
         * @enum {string}
         */
        Finding: "quote" | "theme" | "pole" | "coding";
        /**
         * FindingSent
         * @description What was found under a criterion.
         */
        FindingSent: {
            /**
             * Is Met
             * @default true
             */
            is_met?: boolean;
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Own Words
             * @default
             */
            own_words?: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * FindingShown
         * @description Something to look at.
         *
         *     Attributes:
         *         key: Names it when it is accepted; it changes with the sentence.
         *         block_id: Where it is; none for the sample sentence and for the ledger.
         *         words: What was found, as it prints.
         *         reason: An English sentence, with the values that it names.
         *         said: The sentence with its values filled in.
         */
        FindingShown: {
            /** Block Id */
            block_id: string | null;
            /** Can Be Accepted */
            can_be_accepted: boolean;
            check: components["schemas"]["Check"];
            /** Key */
            key: string;
            /** Reason */
            reason: string;
            /** Said */
            said: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
            /** Words */
            words: string;
        };
        /**
         * FinishSent
         * @description That a file is whole; and whether to keep it although it is damaged.
         */
        FinishSent: {
            /**
             * As It Is
             * @default false
             */
            as_it_is?: boolean;
        };
        /**
         * First
         * @description Which pole a person who holds both voices first.
         * @enum {string}
         */
        First: "a" | "b" | "in one passage";
        /**
         * Flag
         * @description What is worth a second look; never a refusal.
         *
         *     Source: method, rows M22 and M29.
         * @enum {string}
         */
        Flag: "outside the collection window" | "shorter than expected" | "longer than expected";
        /**
         * FlowShown
         * @description How recruiting to one group went, in counts only.
         */
        FlowShown: {
            /** Approached */
            approached: number;
            /** Brought In */
            brought_in: number;
            /** Declined */
            declined: number;
            /** Group */
            group: string;
            /** Interviewed */
            interviewed: number;
            /** No Show */
            no_show: number;
            /** Not Eligible */
            not_eligible: number;
            /** Plural */
            plural: string;
            /** Target */
            target: number | null;
            /** Waiting */
            waiting: number;
            /** Withdrawn */
            withdrawn: number;
        };
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
        Format: "docx" | "odt" | "pdf" | "html" | "tex" | "md";
        /**
         * FoundListShown
         * @description Where the words stand, of what the member may read.
         */
        FoundListShown: {
            /** Items */
            items: components["schemas"]["FoundShown"][];
        };
        /**
         * FoundShown
         * @description In how many things of one sort the words stand.
         */
        FoundShown: {
            /** Number */
            number: number;
            /** Thing */
            thing: string;
        };
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
         * FreezeEntryShown
         * @description A step of the manuscript to print.
         */
        FreezeEntryShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Id */
            id: string;
            /** Journal */
            journal: string;
            /**
             * On
             * Format: date
             */
            on: string;
            /** Reason */
            reason: string;
            /** Snapshot Id */
            snapshot_id: string | null;
            step: components["schemas"]["FreezeStep"];
        };
        /**
         * FreezeStep
         * @description Something that was said of the whole manuscript.
         * @enum {string}
         */
        FreezeStep: "frozen" | "submitted" | "revision opened" | "published";
        /**
         * FrequenciesShown
         * @description The codes of an article in the order of its codebook.
         */
        FrequenciesShown: {
            /** Article Id */
            article_id: string;
            /** Items */
            items: components["schemas"]["CodeFrequencyShown"][];
        };
        /**
         * GivenSent
         * @description A fact as print gives it.
         */
        GivenSent: {
            /** Fact */
            fact: string;
            /** Value */
            value: string;
        };
        /**
         * GivenShown
         * @description A fact as print gives it; ``fact`` is an attribute's id, or gender, age, ….
         */
        GivenShown: {
            /** Fact */
            fact: string;
            /** Value */
            value: string;
        };
        /**
         * GivenWorkShown
         * @description A work from a file that looks like a known one, and was not taken.
         */
        GivenWorkShown: {
            /** Csl */
            csl: {
                [key: string]: unknown;
            };
            /** Known Id */
            known_id: string;
        };
        /**
         * GovernanceShown
         * @description What frames the study.
         */
        GovernanceShown: {
            /** Criteria */
            criteria: components["schemas"]["CriterionShown"][];
            /** Ethics */
            ethics: components["schemas"]["EthicsShown"][];
            /** Limitations */
            limitations: components["schemas"]["LimitationShown"][];
            /** Services */
            services: components["schemas"]["ServiceShown"][];
        };
        /**
         * GrantSent
         * @description What a member listens for.
         */
        GrantSent: {
            /** Reason */
            reason: string;
        };
        /**
         * GrantShown
         * @description A member who was let listen.
         */
        GrantShown: {
            /** Granted By */
            granted_by: string;
            /** Member Id */
            member_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * GridShown
         * @description All cells, by theme, pole and group in their orders.
         */
        GridShown: {
            /** Items */
            items: components["schemas"]["counterpoint__web__api__claim__GridCellShown"][];
        };
        /**
         * GroupChanceShown
         * @description One group: N1s first, its thirds by length, N1, the mean of N2, and N3.
         */
        GroupChanceShown: {
            coverage: components["schemas"]["CoverageShown"];
            like_length: components["schemas"]["ChanceShown"];
            /** Passages */
            passages: number;
            people: components["schemas"]["ChanceShown"];
            places: components["schemas"]["ChanceShown"] | null;
            /** Strata */
            strata: components["schemas"]["CoverageShown"][];
        };
        /**
         * GroupChangeSent
         * @description Those facts of a group that change; its key stays.
         */
        GroupChangeSent: {
            duration_style?: components["schemas"]["DurationStyle"] | null;
            /** Focus */
            focus?: string | null;
            /** Minutes High */
            minutes_high?: number | null;
            /** Minutes Low */
            minutes_low?: number | null;
            numbering?: components["schemas"]["Numbering"] | null;
            /** Plural */
            plural?: string | null;
            /** Singular */
            singular?: string | null;
            /** Target */
            target?: number | null;
        };
        /**
         * GroupCountShown
         * @description N4: one number of this theme in one group, against the other groups.
         */
        GroupCountShown: {
            chance: components["schemas"]["ChanceShown"];
            /** Corrected */
            corrected: number;
            /** Group */
            group: string;
            /** What */
            what: string;
        };
        /**
         * GroupFrequencyShown
         * @description How a code is used in one group; ``may_leave`` says whether it may print.
         */
        GroupFrequencyShown: {
            /** Codings */
            codings: number;
            /** Group */
            group: string;
            /** May Leave */
            may_leave: boolean;
            /** Of */
            of: number;
            /** People */
            people: number;
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
            duration_style: components["schemas"]["DurationStyle"];
            /** Focus */
            focus: string;
            /** Id */
            id: string;
            /** Key */
            key: string;
            /** Minutes High */
            minutes_high: number | null;
            /** Minutes Low */
            minutes_low: number | null;
            numbering: components["schemas"]["Numbering"];
            /** Plural */
            plural: string;
            /** Singular */
            singular: string;
            /** Target */
            target: number | null;
        };
        /**
         * GuideSent
         * @description The next version of a group's guide.
         */
        GuideSent: {
            /** Group */
            group: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /** Questions */
            questions: string[];
            /** Used From */
            used_from?: string | null;
        };
        /**
         * GuideShown
         * @description A version of what a group is asked.
         */
        GuideShown: {
            /** Group */
            group: string;
            /** Id */
            id: string;
            /** Note */
            note: string;
            /** Questions */
            questions: string[];
            /** Used From */
            used_from: string | null;
            /** Version */
            version: number;
        };
        /**
         * GuidelineTextSent
         * @description The text that the team is licensed to use.
         */
        GuidelineTextSent: {
            /** Text */
            text: string;
        };
        /**
         * GuidesShown
         * @description All versions of all guides.
         */
        GuidesShown: {
            /** Items */
            items: components["schemas"]["GuideShown"][];
        };
        /**
         * HandedInShown
         * @description The report that a draft became.
         */
        HandedInShown: {
            /** Report Id */
            report_id: string;
        };
        /**
         * HeadingSent
         * @description A heading's key, and whether it stands in the table from now on.
         */
        HeadingSent: {
            /** Is Shown */
            is_shown: boolean;
            /** Section */
            section: string;
        };
        /**
         * HeardSent
         * @description The stretches that were played since the last message.
         */
        HeardSent: {
            /** Played */
            played: components["schemas"]["StretchSent"][];
        };
        /**
         * HeldCopyShown
         * @description A backup or an export made while the words stood in the study.
         */
        HeldCopyShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Id */
            id: string;
            /** Is Told */
            is_told: boolean;
            kind: components["schemas"]["CopyKind"];
            outcome: components["schemas"]["CopyOutcome"] | null;
            /** Path */
            path: string | null;
            /** Settled At */
            settled_at: string | null;
            /** Settled By */
            settled_by: string | null;
            /** What */
            what: string;
        };
        /**
         * HintShown
         * @description A word beside a quote that agrees with a fact of its speaker.
         */
        HintShown: {
            given: components["schemas"]["GivenShown"];
            where: components["schemas"]["Where"];
            /** Word */
            word: string;
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
         * @description A place where words were found, and what may be coded there.
         */
        HitShown: {
            /** After */
            after: string;
            /** Before */
            before: string;
            /** End */
            end: number;
            /** Group */
            group: string | null;
            /** Label */
            label: string | null;
            passage: components["schemas"]["SpanShown"];
            /** Passage Id */
            passage_id: string;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            sentence: components["schemas"]["SpanShown"];
            speaker: components["schemas"]["Speaker"];
            /** Start */
            start: number;
            /** Text */
            text: string;
            /** Version */
            version: number;
        };
        /**
         * HitsShown
         * @description What was found: the first hits, or all of them.
         */
        HitsShown: {
            /** Counts */
            counts: components["schemas"]["counterpoint__web__api__search__GroupFoundShown"][];
            /** Elsewhere */
            elsewhere: components["schemas"]["ElsewhereShown"][];
            /** Hits */
            hits: components["schemas"]["HitShown"][];
            /** Is Whole */
            is_whole: boolean;
            /** Passages */
            passages: components["schemas"]["PassageFoundShown"][];
            /** People */
            people: number;
            /** Unknown */
            unknown: number;
        };
        /**
         * HolderShown
         * @description A member who has a key, with the signs by which to compare it aloud.
         */
        HolderShown: {
            /** Fingerprint */
            fingerprint: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Member Id */
            member_id: string;
            /** Missing */
            missing: number;
            /** Surplus */
            surplus: number;
        };
        /**
         * Holding
         * @description By whom the poles are held together.
         * @enum {string}
         */
        Holding: "by people" | "between people of the group" | "between groups" | "one pole only" | "neither pole";
        /**
         * HoldingShown
         * @description How tightly the poles are held together.
         *
         *     Where ``tells`` is false the paradox is an attribute pair: its poles share
         *     their passages by form, and neither rungs nor shared passages say anything.
         */
        HoldingShown: {
            holding: components["schemas"]["Holding"];
            /** Ladders */
            ladders: components["schemas"]["LadderShown"][];
            /** Passages */
            passages: components["schemas"]["MarkedCountShown"][];
            /** People */
            people: components["schemas"]["PersonHoldingShown"][];
            /** Tells */
            tells: boolean;
        };
        /**
         * Holds
         * @description What a column can hold.
         * @enum {string}
         */
        Holds: "words" | "codes" | "count" | "document" | "position" | "coder" | "date" | "comment" | "definition" | "colour";
        /**
         * IdentifyingListShown
         * @description What is suggested, in the order in which it stands.
         */
        IdentifyingListShown: {
            /** Items */
            items: components["schemas"]["IdentifyingShown"][];
        };
        /**
         * IdentifyingSent
         * @description Words, and where they are to be replaced: everywhere if no report is named.
         */
        IdentifyingSent: {
            /**
             * Any Case
             * @default false
             */
            any_case?: boolean;
            /** Originals */
            originals: string[];
            /** Report Id */
            report_id?: string | null;
        };
        /**
         * IdentifyingShown
         * @description Words that may identify somebody.
         */
        IdentifyingShown: {
            /** Also As */
            also_as: string;
            kind: components["schemas"]["counterpoint__across__replacement__model__Kind"];
            /** Places */
            places: number;
            /** Source */
            source: string;
            /** Words */
            words: string;
        };
        /**
         * IdentitiesShown
         * @description Identities of one kind.
         */
        IdentitiesShown: {
            /** Items */
            items: components["schemas"]["IdentityShown"][];
        };
        /**
         * IdentitySent
         * @description What identifies somebody: name, telephone, email, address, key, note.
         */
        IdentitySent: {
            /** About Id */
            about_id: string;
            about_kind: components["schemas"]["AboutKind"];
            /** Fields */
            fields: {
                [key: string]: string;
            };
        };
        /**
         * IdentityShown
         * @description What identifies somebody; ``earlier`` holds other wordings of a field.
         */
        IdentityShown: {
            /** About Id */
            about_id: string;
            about_kind: components["schemas"]["AboutKind"];
            /** Earlier */
            earlier: {
                [key: string]: string[];
            };
            /** Fields */
            fields: {
                [key: string]: string;
            };
            /**
             * Put At
             * Format: date-time
             */
            put_at: string;
            /** Seen */
            seen: string[];
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
         * ImportedWorksShown
         * @description What became of a file of works.
         */
        ImportedWorksShown: {
            outcome: components["schemas"]["OutcomeShown"];
            references: components["schemas"]["ReferencesShown"];
            /** Twins */
            twins: components["schemas"]["GivenWorkShown"][];
        };
        /**
         * InclusionShown
         * @description What was found under a criterion; the contact is for coordinators alone.
         */
        InclusionShown: {
            /**
             * Checked On
             * Format: date
             */
            checked_on: string;
            /** Contact Id */
            contact_id: string | null;
            /** Criterion Id */
            criterion_id: string;
            /** Is Met */
            is_met: boolean;
            kind: components["schemas"]["CriterionKind"];
            /** Own Words */
            own_words: string;
            /** Reason */
            reason: string;
            /** Service Id */
            service_id: string | null;
        };
        /**
         * IndexedStoryShown
         * @description A story with what it stands behind.
         *
         *     Attributes:
         *         name_likes: Words in what the team says of it that look like names.
         */
        IndexedStoryShown: {
            /** Act */
            act: string;
            /** Against */
            against: string[];
            /** Agents */
            agents: string[];
            /** Article Id */
            article_id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Codes */
            codes: string[];
            /** Group */
            group: string | null;
            /** Has Reflection */
            has_reflection: boolean;
            /** Id */
            id: string;
            /** Label */
            label: string | null;
            /** Name Likes */
            name_likes: string[];
            /** Place */
            place: string;
            /** Poles */
            poles: string[];
            /** Reflection */
            reflection: string;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            /** Response */
            response: string;
            /** Stretches */
            stretches: components["schemas"]["StoryStretchShown"][];
            /** Themes */
            themes: string[];
            /** Values */
            values: string[];
            /** Version */
            version: number;
        };
        /**
         * InformationForm
         * @description How somebody was told.
         * @enum {string}
         */
        InformationForm: "oral" | "written" | "both";
        /**
         * InformationKind
         * @description Whether somebody was told for the first time, or anew.
         *
         *     Source: method, row M31: two events, and neither of them is consent.
         * @enum {string}
         */
        InformationKind: "first" | "anew";
        /**
         * InformationSent
         * @description That the participant was told.
         */
        InformationSent: {
            /** Clock */
            clock?: string | null;
            /**
             * Document
             * @default
             */
            document?: string;
            /** @default both */
            form?: components["schemas"]["InformationForm"];
            /** Informant Id */
            informant_id?: string | null;
            kind: components["schemas"]["InformationKind"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** Sheet Id */
            sheet_id?: string | null;
        };
        /**
         * InformationShown
         * @description One time at which the participant was told.
         */
        InformationShown: {
            /** Clock */
            clock: string | null;
            /** Document */
            document: string;
            form: components["schemas"]["InformationForm"];
            /** Id */
            id: string;
            /** Informant Id */
            informant_id: string;
            kind: components["schemas"]["InformationKind"];
            /**
             * On
             * Format: date
             */
            on: string;
        };
        /**
         * Integrity
         * @description Whether a snapshot is still what was kept.
         * @enum {string}
         */
        Integrity: "whole" | "emptied" | "altered";
        /**
         * IntervalShown
         * @description Where alpha might lie, had other reports been coded.
         */
        IntervalShown: {
            /** High */
            high: number;
            /** Low */
            low: number;
            /** Rounds */
            rounds: number;
        };
        /**
         * InterviewChangeSent
         * @description Those facts that change; null is not known.
         */
        InterviewChangeSent: {
            /** Clock */
            clock?: string | null;
            /** Guide Id */
            guide_id?: string | null;
            /** Held On */
            held_on?: string | null;
            /** Interviewer Id */
            interviewer_id?: string | null;
            /** Language */
            language?: string | null;
            /** Minutes */
            minutes?: number | null;
            /**
             * Minutes Reason
             * @default
             */
            minutes_reason?: string;
            /**
             * Others Present
             * @default
             */
            others_present?: string;
            place_chosen_by?: components["schemas"]["Chooser"] | null;
            /** Place Kind */
            place_kind?: string | null;
            /**
             * Relationship
             * @default
             */
            relationship?: string;
        };
        /**
         * InterviewShown
         * @description A meeting of one participant with one member.
         */
        InterviewShown: {
            /** Clock */
            clock: string | null;
            /** Field Note */
            field_note: string;
            /** Flags */
            flags: components["schemas"]["Flag"][];
            /** Guide Id */
            guide_id: string | null;
            /** Has Report */
            has_report: boolean;
            /** Held On */
            held_on: string | null;
            /** Id */
            id: string;
            /** Interviewer Id */
            interviewer_id: string | null;
            /** Language */
            language: string | null;
            /** Minutes */
            minutes: number | null;
            /** Minutes Reason */
            minutes_reason: string;
            /** Others Present */
            others_present: string;
            /** Participant Id */
            participant_id: string;
            place_chosen_by: components["schemas"]["Chooser"] | null;
            /** Place Kind */
            place_kind: string | null;
            /** Relationship */
            relationship: string;
            state: components["schemas"]["InterviewState"];
        };
        /**
         * InterviewState
         * @description How far an interview has come.
         *
         *     A noted one was held before its study came here; nothing is invented of it.
         * @enum {string}
         */
        InterviewState: "noted" | "booked" | "started" | "held" | "broken off" | "no-show" | "cancelled";
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
         * Joint
         * @description What a condition is to the rows above it; what a first row begins with.
         * @enum {string}
         */
        Joint: "begin" | "and" | "or" | "overlapping" | "inside" | "around" | "near" | "before" | "after" | "same";
        /**
         * JudgedPassageShown
         * @description A passage to which some or all gave the code.
         */
        JudgedPassageShown: {
            /** Given By */
            given_by: string[];
            /** Not By */
            not_by: string[];
            /** Number */
            number: number;
            /** Passage Id */
            passage_id: string;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
        };
        /**
         * JudgedShown
         * @description A verdict; ``is_carried`` if it was given to the same words earlier.
         */
        JudgedShown: {
            /** Is Carried */
            is_carried: boolean;
            /** Passage Id */
            passage_id: string;
            verdict: components["schemas"]["Verdict"];
        };
        /**
         * KeepSent
         * @description Until when the sound is kept; null leaves it open.
         */
        KeepSent: {
            /** Keep Until */
            keep_until: string | null;
        };
        /**
         * KeptFileShown
         * @description A file that a report was read from; its key is in the vault.
         */
        KeptFileShown: {
            /** Original Id */
            original_id: string;
            /** Report Id */
            report_id: string;
            /** Size Bytes */
            size_bytes: number;
        };
        /**
         * KeptListShown
         * @description About which objects something is kept.
         */
        KeptListShown: {
            /** Items */
            items: components["schemas"]["KeptShown"][];
        };
        /**
         * KeptShown
         * @description That something is kept about an object.
         */
        KeptShown: {
            /** About Id */
            about_id: string;
            about_kind: components["schemas"]["AboutKind"];
            /**
             * Put At
             * Format: date-time
             */
            put_at: string;
            /** Readers */
            readers: string[];
        };
        /**
         * KeptStretchShown
         * @description A stretch that a coordinator let stand.
         */
        KeptStretchShown: {
            /** Object Id */
            object_id: string;
            /** Place */
            place: string;
            /** Reason */
            reason: string;
        };
        /**
         * Kind
         * @description What is replaced.
         *
         *     Source: method, section 3.2 (Replacement), row F42.
         * @enum {string}
         */
        "Kind-Input": "person" | "place" | "institution" | "date" | "telephone" | "identity number" | "other";
        /**
         * KindAgreementShown
         * @description A set of codes at the same place, and how alike members gave it there.
         */
        KindAgreementShown: {
            /** Codes */
            codes: string[];
            /** Ku Alpha */
            ku_alpha: number | null;
            /** Length */
            length: number;
        };
        /**
         * KindSent
         * @description Of which kind all identities are asked for.
         */
        KindSent: {
            about_kind: components["schemas"]["AboutKind"];
        };
        /**
         * LabelForm
         * @description How the participants of a group are named in an output.
         * @enum {string}
         */
        LabelForm: "arabic" | "roman" | "letters" | "pseudonym" | "none";
        /**
         * LabelFormSent
         * @description A form for a group, in an output; none needs a reason.
         */
        LabelFormSent: {
            form: components["schemas"]["LabelForm"];
            /** Group */
            group: string;
            /** @default article */
            output?: components["schemas"]["Output"];
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * LabelFormShown
         * @description How a group's participants are named in an output.
         */
        LabelFormShown: {
            form: components["schemas"]["LabelForm"];
            /** Group */
            group: string;
            output: components["schemas"]["Output"];
            /** Reason */
            reason: string;
        };
        /**
         * LabelLineShown
         * @description How one participant is named: in the study, the article, the edition.
         *
         *     Attributes:
         *         article: Null where nobody is named, or a pseudonym is still to be given.
         */
        LabelLineShown: {
            /** Article */
            article: string | null;
            /** Edition */
            edition: string | null;
            /** Group */
            group: string;
            /** Is Above */
            is_above: boolean;
            /** Number */
            number: number;
            /** Participant Id */
            participant_id: string;
            /** Pseudonym */
            pseudonym: string;
            /** Study */
            study: string;
        };
        /**
         * LabelsShown
         * @description The ledger of labels of an article.
         */
        LabelsShown: {
            /** Article Id */
            article_id: string;
            /** Forms */
            forms: components["schemas"]["LabelFormShown"][];
            /** Lines */
            lines: components["schemas"]["LabelLineShown"][];
            /** Shared */
            shared: string[];
        };
        /**
         * LackingShown
         * @description What a theme lacks before the team can agree on it.
         */
        LackingShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * LadderShown
         * @description How one group's people spread over the rungs, tightest first.
         */
        LadderShown: {
            /** First */
            first: {
                [key: string]: number;
            };
            /** Group */
            group: string;
            holding: components["schemas"]["Holding"];
            /** Of */
            of: number;
            /** Printed */
            printed: components["schemas"]["PrintedShown"][];
            /** Rungs */
            rungs: {
                [key: string]: number;
            };
        };
        /**
         * Language
         * @description A language whose words are found by their stems.
         * @enum {string}
         */
        Language: "english" | "swedish";
        /**
         * LeavingOutSent
         * @description Reports to be left out, and why.
         */
        LeavingOutSent: {
            /** Reason */
            reason: string;
            /** Report Ids */
            report_ids: string[];
        };
        /**
         * LedgerShown
         * @description The ledger of the whole study.
         */
        LedgerShown: {
            /** Names */
            names: {
                [key: string]: string;
            };
            /** People */
            people: components["schemas"]["PersonLedgerShown"][];
            /** Suggestions */
            suggestions: components["schemas"]["SuggestionShown"][];
            /** Threshold */
            threshold: number;
        };
        /**
         * LeftUncodedSent
         * @description A stretch of the version in analysis, and why it is left uncoded.
         */
        LeftUncodedSent: {
            /** End */
            end: number;
            /** Reason */
            reason: string;
            /** Start */
            start: number;
        };
        /**
         * LeftUncodedShown
         * @description Why a stretch was left uncoded.
         */
        LeftUncodedShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** End */
            end: number;
            /** Id */
            id: string;
            /** Reason */
            reason: string;
            /** Start */
            start: number;
        };
        /**
         * Length
         * @description How long a quote is, in classes. Source: method, row M50.
         * @enum {string}
         */
        Length: "short" | "middle" | "extensive";
        /**
         * Letter
         * @description Which pole; the order says nothing about weight.
         * @enum {string}
         */
        Letter: "a" | "b";
        /**
         * LimitationSent
         * @description A limitation, in words.
         */
        LimitationSent: {
            design_fact: components["schemas"]["DesignFact"];
            /** Text */
            text: string;
        };
        /**
         * LimitationShown
         * @description What the study cannot show.
         */
        LimitationShown: {
            design_fact: components["schemas"]["DesignFact"];
            /** Id */
            id: string;
            /** Text */
            text: string;
        };
        /**
         * LineKind
         * @description What a line says.
         *
         *     Source: method, rows M3, M11, M12, M16, M22, M24 to M29.
         * @enum {string}
         */
        LineKind: "how many were interviewed" | "gender and age" | "the most common first" | "a share in words" | "from the lowest to the highest" | "values in use" | "how many services" | "types of service" | "how long interviews lasted" | "in which years" | "where";
        /**
         * LineageShown
         * @description What came of what, over the article's meetings.
         */
        LineageShown: {
            /** Columns */
            columns: components["schemas"]["ThemeColumnShown"][];
            /** Flows */
            flows: components["schemas"]["ThemeFlowShown"][];
            /** Steps */
            steps: components["schemas"]["ThemeStepShown"][];
            /** Titles */
            titles: {
                [key: string]: string;
            };
        };
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
         * LookedThrough
         * @description What is looked through: a report, or one's own draft of an interview's.
         */
        LookedThrough: {
            /** Interview Id */
            interview_id?: string | null;
            /** Report Id */
            report_id?: string | null;
        };
        /**
         * Loss
         * @description What would be gone without one person, or one member's codings.
         * @enum {string}
         */
        Loss: "the pole" | "the pole's second participant" | "the group's only voice";
        /**
         * LossShown
         * @description Things of one kind that fare alike, and the first 50 of their places.
         */
        LossShown: {
            /** Count */
            count: number;
            /** Kind */
            kind: string;
            /** Places */
            places: string[];
            /** Reason */
            reason: string;
        };
        /**
         * LostShown
         * @description What a pole would lose.
         */
        LostShown: {
            /** Group */
            group: string | null;
            loss: components["schemas"]["Loss"];
            pole: components["schemas"]["Letter"];
        };
        /**
         * LumpedShown
         * @description A small count that prints only when a member approves it.
         */
        LumpedShown: {
            /** Count */
            count: number;
            /** Group */
            group: string;
            /** Section */
            section: string;
            /** Value */
            value: string;
        };
        /**
         * MachineDraftShown
         * @description A draft by machine: by what it was made, what it holds, and what it lacks.
         *
         *     ``working`` says whether this server is listening just now.
         */
        MachineDraftShown: {
            /** Asked By */
            asked_by: string;
            /** Done Percent */
            done_percent: number;
            /** Duration Ms */
            duration_ms: number;
            /** Engine */
            engine: string;
            /** Language */
            language: string;
            /** Long Silences */
            long_silences: components["schemas"]["SoundStretchShown"][];
            /** Missing */
            missing: components["schemas"]["SoundStretchShown"][];
            /** Model */
            model: string;
            /** Model Sha256 */
            model_sha256: string;
            /** Problem */
            problem: string;
            /** Segments */
            segments: components["schemas"]["counterpoint__web__api__machine__HeardShown"][];
            state: components["schemas"]["MachineState"];
            /** Version */
            version: string;
            /** Working */
            working: boolean;
        };
        /**
         * MachineSent
         * @description By what a draft is to be made.
         */
        MachineSent: {
            /** Engine */
            engine: string;
            /**
             * Language
             * @default
             */
            language?: string;
            /** Model */
            model: string;
        };
        /**
         * MachineShown
         * @description The draft by machine of an interview, if there is one.
         */
        MachineShown: {
            draft: components["schemas"]["MachineDraftShown"] | null;
        };
        /**
         * MachineState
         * @description How far a draft by machine has come.
         * @enum {string}
         */
        MachineState: "running" | "stopped" | "failed" | "done";
        /**
         * MachineTakenSent
         * @description The revision that the writer sees, and from where in the sound on.
         */
        MachineTakenSent: {
            /** Revision */
            revision: number;
            /**
             * Since Ms
             * @default 0
             */
            since_ms?: number;
        };
        /**
         * Makes
         * @description Of what participants are made.
         * @enum {string}
         */
        Makes: "nobody" | "cases" | "texts";
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
         * ManuscriptState
         * @description How far a manuscript is. The first three are told from what it holds.
         * @enum {string}
         */
        ManuscriptState: "outline" | "drafting" | "checked" | "frozen" | "submitted" | "revised" | "published";
        /**
         * MapShown
         * @description Relations, and the places of those cards that somebody moved.
         */
        MapShown: {
            /** Relations */
            relations: components["schemas"]["ThemeRelationShown"][];
            /** Spots */
            spots: components["schemas"]["SpotShown"][];
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
         * MarkUse
         * @description What quotation marks are there for.
         * @enum {string}
         */
        MarkUse: "participant" | "literature" | "term" | "distance";
        /**
         * MarkUseSent
         * @description Words of a block, without their marks, and what the marks are there for.
         */
        MarkUseSent: {
            use: components["schemas"]["MarkUse"];
            /** Words */
            words: string;
        };
        /**
         * MarkedCountShown
         * @description How many of a group's passages each pole marks, and both.
         */
        MarkedCountShown: {
            /** A */
            a: number;
            /** B */
            b: number;
            /** Either */
            either: number;
            /** Group */
            group: string;
            /** Passages */
            passages: number;
            /** Shared */
            shared: number;
        };
        /**
         * MarkedPassageShown
         * @description A passage that a pole marks.
         *
         *     ``place`` counts the passages on the report's line from 0, ``start`` and
         *     ``end`` are code points of the version in analysis, times are milliseconds of
         *     the recording.
         */
        MarkedPassageShown: {
            /** A */
            a: boolean;
            /** B */
            b: boolean;
            /** End */
            end: number;
            /** End Ms */
            end_ms: number | null;
            /** Order */
            order: number;
            /** Passage Id */
            passage_id: string;
            /** Place */
            place: number;
            /** Start */
            start: number;
            /** Start Ms */
            start_ms: number | null;
            /** Story */
            story: number | null;
        };
        /**
         * MarkedShown
         * @description Words in quotation marks; no use where nothing tells it.
         */
        MarkedShown: {
            /** Block Id */
            block_id: string;
            /** Is Said */
            is_said: boolean;
            use: components["schemas"]["MarkUse"] | null;
            /** Words */
            words: string;
        };
        /**
         * MarkerShown
         * @description A word of contrast, and where it stands in the version in analysis.
         */
        MarkerShown: {
            /** End */
            end: number;
            /** Start */
            start: number;
            /** Word */
            word: string;
        };
        /**
         * MarksSent
         * @description What is marked at a passage, and nothing else.
         */
        MarksSent: {
            /** Marks */
            marks: components["schemas"]["PassageMark"][];
        };
        /**
         * MatchShown
         * @description A coding that answers a question, and the codes beside which it was found.
         */
        MatchShown: {
            /** After */
            after: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Because */
            because: string[];
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
            /** Group */
            group: string | null;
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
         * MatrixCellShown
         * @description Some of the passages behind a cell, and how many there are.
         */
        MatrixCellShown: {
            /** Items */
            items: components["schemas"]["CodePassageShown"][];
            /** Of */
            of: number;
        };
        /**
         * MatrixColumnShown
         * @description What a column stands for, and how many it has in all.
         */
        MatrixColumnShown: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Of */
            of: number | null;
        };
        /**
         * MatrixRowShown
         * @description A code, how many it has in all, and its cells in the columns' order.
         */
        MatrixRowShown: {
            /** Cells */
            cells: (number | null)[];
            /** Code Id */
            code_id: string;
            /** In All */
            in_all: number;
            /** Name */
            name: string;
        };
        /**
         * MatrixShown
         * @description Codes against something, counted.
         */
        MatrixShown: {
            across: components["schemas"]["Across"];
            /** Columns */
            columns: components["schemas"]["MatrixColumnShown"][];
            /** Rows */
            rows: components["schemas"]["MatrixRowShown"][];
            unit: components["schemas"]["counterpoint__coding__matrix__model__Unit"];
        };
        /**
         * MeetingChangeSent
         * @description Those parts of a meeting that change.
         */
        MeetingChangeSent: {
            /** Notes */
            notes?: string | null;
            /** On */
            on?: string | null;
            /** Points */
            points?: string | null;
            /** Present */
            present?: string[] | null;
            /** Seen */
            seen?: {
                [key: string]: string;
            } | null;
        };
        /**
         * MeetingSent
         * @description A meeting that begins; today and with oneself, unless said otherwise.
         */
        MeetingSent: {
            /** On */
            on?: string | null;
            /** Present */
            present?: string[] | null;
        };
        /**
         * MeetingShown
         * @description A meeting, and which decisions came up in it.
         */
        MeetingShown: {
            /** Article Id */
            article_id: string;
            /** Decisions */
            decisions: string[];
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Id */
            id: string;
            /** Notes */
            notes: string;
            /** Points */
            points: string;
            /** Present */
            present: string[];
        };
        /**
         * MeetingsShown
         * @description An article's meetings, and what has changed since the last.
         */
        MeetingsShown: {
            /** Items */
            items: components["schemas"]["MeetingShown"][];
            next: components["schemas"]["AgendaShown"];
        };
        /**
         * MemberSent
         * @description Who sits down, by key; the password or code, and what is chosen now.
         */
        MemberSent: {
            /** Member */
            member: string;
            /**
             * New Password
             * @default
             */
            new_password?: string;
            /**
             * Password
             * @default
             */
            password?: string;
        };
        /**
         * MemberShown
         * @description Somebody of the research team.
         */
        MemberShown: {
            /** Active */
            active: boolean;
            /** Id */
            id: string;
            /** Initials */
            initials: string;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
        };
        /**
         * MembersShown
         * @description All who take part or took part, in the order in which they joined.
         */
        MembersShown: {
            /** Items */
            items: components["schemas"]["TeamMemberShown"][];
        };
        /**
         * MemoChangeSent
         * @description What of a memo is worded anew.
         */
        MemoChangeSent: {
            /** Kind */
            kind?: string | null;
            /** Text */
            text?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * MemoExportSent
         * @description Which memos to write out, and as what.
         */
        MemoExportSent: {
            format: components["schemas"]["MemoFormat"];
            /** Language */
            language?: string | null;
            /** Memo Ids */
            memo_ids: string[];
        };
        /**
         * MemoFormat
         * @description The kinds of file that memos are written to.
         * @enum {string}
         */
        MemoFormat: "docx" | "md" | "csv";
        /**
         * MemoShown
         * @description A memo, and what it is about.
         *
         *     Attributes:
         *         name: How the object is called now; null if it was taken away.
         *         report_id: The report in which a coding's words stand.
         *         theme_id: The paradox that a pole is of.
         *         is_sealed: Whether nobody but its author reads it yet, though it is shared.
         */
        MemoShown: {
            about: components["schemas"]["About"];
            /** Article Id */
            article_id: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Id */
            id: string;
            /** Is Sealed */
            is_sealed: boolean;
            /** Is Shared */
            is_shared: boolean;
            /** Kind */
            kind: string;
            /** Name */
            name: string | null;
            /** Object Id */
            object_id: string;
            /** Report Id */
            report_id: string | null;
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string | null;
            /** Title */
            title: string;
        };
        /**
         * MemoWordingShown
         * @description One wording of a memo.
         */
        MemoWordingShown: {
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Is Shared */
            is_shared: boolean;
            /** Kind */
            kind: string;
            /** Text */
            text: string;
            /** Title */
            title: string;
        };
        /**
         * MemoWordingsShown
         * @description A memo's wordings, the present one last.
         */
        MemoWordingsShown: {
            /** Items */
            items: components["schemas"]["MemoWordingShown"][];
            /** Memo Id */
            memo_id: string;
        };
        /**
         * MemosShown
         * @description The memos that the member may read, those changed last first.
         */
        MemosShown: {
            /** Items */
            items: components["schemas"]["MemoShown"][];
        };
        /**
         * MergeSent
         * @description The themes that go, and the decision about the one that stays.
         */
        MergeSent: {
            /** Decision Id */
            decision_id?: string | null;
            /** Merged */
            merged: string[];
        };
        /**
         * MetPersonShown
         * @description A person who has both codes, and how close they come to each other.
         */
        MetPersonShown: {
            closest: components["schemas"]["counterpoint__coding__matrix__model__Unit"];
            /** Label */
            label: string;
            /** Participant Id */
            participant_id: string;
        };
        /**
         * MetShown
         * @description Two codes beside each other, in people.
         */
        MetShown: {
            /** Neither */
            neither: number;
            /** Only One */
            only_one: number;
            /** Only Other */
            only_other: number;
            /** People */
            people: components["schemas"]["MetPersonShown"][];
        };
        /**
         * MethodFactShown
         * @description A record that a sentence rests on, and the object that its room shows.
         */
        MethodFactShown: {
            /** Id */
            id: string;
            kind: components["schemas"]["FactKind"];
            /** Text */
            text: string;
        };
        /**
         * MethodLogSent
         * @description As what the log is written, in which language, and whether it names anybody.
         */
        MethodLogSent: {
            /** @default docx */
            format?: components["schemas"]["ProseFormat"];
            /** Language */
            language?: string | null;
            /**
             * Named
             * @default true
             */
            named?: boolean;
        };
        /**
         * MethodLogShown
         * @description The whole log, in its language.
         */
        MethodLogShown: {
            /** Article */
            article: string;
            /** Composed */
            composed: string;
            /** Language */
            language: string;
            /** Sections */
            sections: components["schemas"]["MethodSectionShown"][];
            /** Title */
            title: string;
        };
        /**
         * MethodSectionShown
         * @description A part of the log, paragraph by paragraph.
         */
        MethodSectionShown: {
            /** Heading */
            heading: string;
            /** Paragraphs */
            paragraphs: components["schemas"]["MethodSentenceShown"][][];
        };
        /**
         * MethodSentenceShown
         * @description A sentence with everything that it rests on.
         */
        MethodSentenceShown: {
            /** Facts */
            facts: components["schemas"]["MethodFactShown"][];
            /** Text */
            text: string;
        };
        /**
         * MinutesSent
         * @description As what the minutes are written.
         */
        MinutesSent: {
            /** @default docx */
            format?: components["schemas"]["ProseFormat"];
            /** Language */
            language?: string | null;
        };
        /**
         * MirrorPairShown
         * @description Two quotes of different groups that answer each other.
         */
        MirrorPairShown: {
            /** Id */
            id: string;
            /** Note */
            note: string;
            one: components["schemas"]["MirroredShown"];
            other: components["schemas"]["MirroredShown"];
        };
        /**
         * MirrorSent
         * @description The other quote, and in what the two mirror each other.
         */
        MirrorSent: {
            /** Note */
            note: string;
            /** Other Id */
            other_id: string;
        };
        /**
         * MirroredShown
         * @description One side of a pair.
         *
         *     Attributes:
         *         printed: Its label in brackets, wherever the manuscript prints it.
         */
        MirroredShown: {
            /** Group */
            group: string | null;
            /** Id */
            id: string;
            /** Printed */
            printed: string;
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string | null;
        };
        /**
         * MirrorsShown
         * @description The pairs of an article.
         */
        MirrorsShown: {
            /** Article Id */
            article_id: string;
            /** Items */
            items: components["schemas"]["MirrorPairShown"][];
        };
        /**
         * MissingShown
         * @description What an approval waits for; ``values`` go where the sentence names them.
         */
        MissingShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: unknown;
            };
        };
        /**
         * Mode
         * @description How a service helps.
         *
         *     Source: method, row M6 and section 3.2.
         * @enum {string}
         */
        Mode: "inpatient" | "outpatient" | "residential" | "housing support" | "cooperative" | "treatment team" | "other";
        /**
         * Model
         * @description What is shuffled, by the method's name for it.
         * @enum {string}
         */
        Model: "N1" | "N1s" | "N2" | "N3" | "N4";
        /**
         * ModelShown
         * @description A model that a person could fetch, and where it belongs.
         */
        ModelShown: {
            /** Languages */
            languages: string;
            /** Licence */
            licence: string;
            /** Name */
            name: string;
            /** Size Mb */
            size_mb: number;
            /** Source */
            source: string;
        };
        /**
         * MoveSent
         * @description The theme to stand below, or nothing for the top.
         */
        MoveSent: {
            /** Below */
            below: string | null;
            /** Position */
            position?: number | null;
        };
        /**
         * NameLikeShown
         * @description A word that looks like a name, and what it was said to be.
         *
         *     Attributes:
         *         start: In code points of the quote's paragraphs, joined by line breaks.
         */
        NameLikeShown: {
            /** Start */
            start: number;
            /** Text */
            text: string;
            use: components["schemas"]["NameUse"] | null;
        };
        /**
         * NameUse
         * @description What a word that looks like a name is. Source: method, row F51.
         * @enum {string}
         */
        NameUse: "pseudonym" | "agreed" | "generic";
        /**
         * Naming
         * @description Whose name for a code shows first.
         * @enum {string}
         */
        Naming: "analysts" | "participants";
        /**
         * NamingSent
         * @description Whose names for codes are to show.
         */
        NamingSent: {
            naming: components["schemas"]["Naming"];
        };
        /**
         * NamingShown
         * @description Whose names for codes show in files, tables and pictures.
         */
        NamingShown: {
            naming: components["schemas"]["Naming"];
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
         * NewMemoSent
         * @description A memo to write.
         */
        NewMemoSent: {
            about: components["schemas"]["About"];
            /**
             * Is Shared
             * @default false
             */
            is_shared?: boolean;
            /** Kind */
            kind: string;
            /**
             * Object Id
             * @default
             */
            object_id?: string;
            /** Text */
            text: string;
            /**
             * Title
             * @default
             */
            title?: string;
        };
        /**
         * NewQuestionSent
         * @description A question to keep, and its name.
         */
        NewQuestionSent: {
            /**
             * Is Shared
             * @default false
             */
            is_shared?: boolean;
            /** Name */
            name: string;
            /** Question */
            question: string;
        };
        /**
         * NewSecretSent
         * @description The present secret, and the one that takes its place.
         */
        NewSecretSent: {
            /**
             * New Secret
             * Format: password
             */
            new_secret: string;
            /**
             * Secret
             * Format: password
             */
            secret: string;
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
         * NoteChangeSent
         * @description Those parts of a note that change.
         */
        NoteChangeSent: {
            /** Code */
            code?: string | null;
            /** Text */
            text?: string | null;
        };
        /**
         * NoteRunShown
         * @description Words of a footnote that come from one place.
         */
        NoteRunShown: {
            bound: components["schemas"]["BoundShown"] | null;
            emphasis: components["schemas"]["Emphasis"] | null;
            /** Text */
            text: string;
        };
        /**
         * NoteShown
         * @description A note on a report: code points of the version that is read.
         */
        NoteShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Code */
            code: string;
            /** End */
            end: number;
            /** Exact */
            exact: string;
            /** Id */
            id: string;
            /** Is Broken */
            is_broken: boolean;
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
         * NoteThenShown
         * @description A note as it stood when something was made from it.
         */
        NoteThenShown: {
            /** Has Changed */
            has_changed: boolean;
            /** Is Withdrawn */
            is_withdrawn: boolean;
            note: components["schemas"]["NoteShown"];
            /** Report */
            report: string;
        };
        /**
         * NotedSent
         * @description An interview that was held before its participant came here.
         */
        NotedSent: {
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
         * NotesShown
         * @description Notes by report and place.
         */
        NotesShown: {
            /** Items */
            items: components["schemas"]["NoteShown"][];
        };
        /**
         * NullModelShown
         * @description A null model by the method's name, and its question in words.
         */
        NullModelShown: {
            model: components["schemas"]["Model"];
            /** Question */
            question: string;
        };
        /**
         * NumberSent
         * @description The number in print; the next free one if none is given.
         */
        NumberSent: {
            /** Number */
            number?: number | null;
        };
        /**
         * Numbering
         * @description How the participants of a group are numbered in print.
         * @enum {string}
         */
        Numbering: "arabic" | "roman";
        /**
         * Occasion
         * @description What a team may want to talk about at a passage.
         * @enum {string}
         */
        Occasion: "one alone" | "read differently" | "nobody";
        /**
         * OneMeetingShown
         * @description A meeting with what had changed when it began.
         */
        OneMeetingShown: {
            agenda: components["schemas"]["AgendaShown"];
            meeting: components["schemas"]["MeetingShown"];
        };
        /**
         * OneTimeCodeShown
         * @description A one-time code, told here and nowhere else.
         */
        OneTimeCodeShown: {
            /** Code */
            code: string;
        };
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
         * Opening
         * @description How a seal was opened.
         *
         *     Source: method, row M42; invariant 12.
         * @enum {string}
         */
        Opening: "all finished" | "unanimous early";
        /**
         * Operation
         * @description What can be done with a theme.
         * @enum {string}
         */
        Operation: "create" | "rename" | "reword" | "move" | "form" | "state" | "merge" | "split" | "retire" | "revive";
        /**
         * OrderSent
         * @description The parts in a new order.
         */
        OrderSent: {
            /** Part Ids */
            part_ids: string[];
        };
        /**
         * Origin
         * @description Where a code comes from. Source: method, row B2.
         * @enum {string}
         */
        Origin: "data" | "literature" | "participants' word";
        /**
         * OriginShown
         * @description Which notes, meeting and decision something came from.
         */
        OriginShown: {
            /** Decision Id */
            decision_id: string | null;
            /** Meeting Id */
            meeting_id: string | null;
            /** Notes */
            notes: components["schemas"]["NoteThenShown"][];
        };
        /**
         * OriginalShown
         * @description What a token stands for, and other tokens that stand for the same.
         */
        OriginalShown: {
            /** Also Under */
            also_under: string[];
            /** Original */
            original: string;
            /** Replacement Id */
            replacement_id: string;
        };
        /**
         * OriginalsShown
         * @description What was replaced, read with an open vault.
         */
        OriginalsShown: {
            /** Items */
            items: components["schemas"]["OriginalShown"][];
        };
        /**
         * Outcome
         * @description What came of approaching somebody.
         *
         *     Source: method, row M5.
         * @enum {string}
         */
        Outcome: "waiting" | "declined" | "not eligible" | "taken in";
        /**
         * OutcomeSent
         * @description What came of an approach, and on which day that was known.
         */
        OutcomeSent: {
            /**
             * On
             * Format: date
             */
            on: string;
            outcome: components["schemas"]["Outcome"];
        };
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
         * Output
         * @description Where labels print.
         * @enum {string}
         */
        Output: "article" | "edition";
        /**
         * PairChanceShown
         * @description Two codes: N1s first, within which it shuffles, N1, and N3 in passages.
         */
        PairChanceShown: {
            /** Lesson */
            lesson: string;
            like_length: components["schemas"]["ChanceShown"];
            people: components["schemas"]["ChanceShown"];
            places: components["schemas"]["ChanceShown"];
            /** Questions */
            questions: components["schemas"]["ChanceQuestionShown"][];
            /** Strata */
            strata: components["schemas"]["StratumShown"][];
            whole: components["schemas"]["StratumShown"];
        };
        /**
         * PairKappaShown
         * @description Cohen's kappa of two members, over the passages that both judged.
         */
        PairKappaShown: {
            /** Kappa */
            kappa: number | null;
            /** Members */
            members: [
                string,
                string
            ];
            /** Passages */
            passages: number;
        };
        /**
         * PairShown
         * @description How often one interviews and the other writes.
         */
        PairShown: {
            /** Count */
            count: number;
            /** Interviewer Id */
            interviewer_id: string;
            /** Writer Id */
            writer_id: string;
        };
        /**
         * ParadoxSent
         * @description A theme's new form, and the adopted decision about it.
         */
        ParadoxSent: {
            /** Decision Id */
            decision_id: string;
            form: components["schemas"]["Form"];
            /** Joint */
            joint: string;
            poles: components["schemas"]["PolesSent"];
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
         * PartSent
         * @description What one part of a split theme is given; what none is given goes to the first.
         */
        PartSent: {
            /**
             * Code Ids
             * @default []
             */
            code_ids?: string[];
            /**
             * Definition
             * @default
             */
            definition?: string;
            /**
             * Evidence Ids
             * @default []
             */
            evidence_ids?: string[];
            /** Title */
            title: string;
        };
        /**
         * PartShown
         * @description One file of a recording, and where it begins in the whole.
         */
        PartShown: {
            /**
             * Attached On
             * Format: date
             */
            attached_on: string;
            /** Breaks Off Ms */
            breaks_off_ms: number | null;
            /** Duration Ms */
            duration_ms: number;
            /** Id */
            id: string;
            /** Media Type */
            media_type: string;
            /** Order */
            order: number;
            /** Size Bytes */
            size_bytes: number;
            /** Start Ms */
            start_ms: number;
        };
        /**
         * ParticipantChangeSent
         * @description Those facts that change; null is not known.
         *
         *     ``seen`` is that of the facts which the member looked at.
         */
        ParticipantChangeSent: {
            /** Age */
            age?: number | null;
            /** Gender */
            gender?: string | null;
            /** Seen */
            seen?: number | null;
            /** Service Id */
            service_id?: string | null;
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
            /** Service Id */
            service_id?: string | null;
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
            exit: components["schemas"]["Exit"] | null;
            /** Exit On */
            exit_on: string | null;
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
            origin: components["schemas"]["PersonOrigin"];
            /** Seen */
            seen: number;
            /** Service Id */
            service_id: string | null;
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
         * PassShown
         * @description One time that one went through a report.
         */
        PassShown: {
            /**
             * Begun At
             * Format: date-time
             */
            begun_at: string;
            /** Ended At */
            ended_at: string | null;
            /** No */
            no: number;
        };
        /**
         * PassageFact
         * @description What may differ at a passage beside its words.
         * @enum {string}
         */
        PassageFact: "kind" | "speaker" | "marks" | "times";
        /**
         * PassageFoundShown
         * @description The words of a passage that hits stand in.
         */
        PassageFoundShown: {
            /** Id */
            id: string;
            /** Text */
            text: string;
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
         * PassageMark
         * @description A mark at a passage.
         *
         *     ``SECOND_HAND`` is told of a third person, who did not consent;
         *     ``SENSITIVE`` is not shown to auditors, and placing it needs a second
         *     member. The other four are the parts of a narrative.
         *
         *     Source: method, rows M32, F34 and F43.
         * @enum {string}
         */
        PassageMark: "second-hand" | "sensitive" | "story" | "situation" | "action" | "reflection";
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
            /** End Ms */
            end_ms: number | null;
            /** Id */
            id: string;
            kind: components["schemas"]["PassageKind"];
            /** Mark */
            mark: string;
            /** Marks */
            marks: components["schemas"]["PassageMark"][];
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
         * PasswordSent
         * @description One's own password: the current one, if there is one, and the new one.
         */
        PasswordSent: {
            /**
             * Current
             * @default
             */
            current?: string;
            /** New */
            new: string;
        };
        /**
         * PeaksShown
         * @description The outline of a whole recording, 0 to 255.
         */
        PeaksShown: {
            /** Peaks */
            peaks: number[];
            /** Per Second */
            per_second: number;
        };
        /**
         * PersonHoldingShown
         * @description Where one person stands, and how much they talked.
         */
        PersonHoldingShown: {
            first: components["schemas"]["First"] | null;
            /** Group */
            group: string;
            /** Label */
            label: string | null;
            /** Participant Id */
            participant_id: string;
            /** Passages */
            passages: number;
            /** Reports */
            reports: string[];
            rung: components["schemas"]["Rung"];
            /** Timed Ms */
            timed_ms: number | null;
            /** Voices A */
            voices_a: boolean;
            /** Voices B */
            voices_b: boolean;
            /** Words */
            words: number;
        };
        /**
         * PersonLedgerShown
         * @description What was given away of one participant, and how many people it fits.
         */
        PersonLedgerShown: {
            /** Accepted */
            accepted: string | null;
            /** Disclosures */
            disclosures: components["schemas"]["DisclosureShown"][];
            /** Fitting */
            fitting: number;
            /** Group */
            group: string;
            /** Is Below */
            is_below: boolean;
            /** Is Open */
            is_open: boolean;
            /** Label */
            label: string;
            /** Participant Id */
            participant_id: string;
        };
        /**
         * PersonOrigin
         * @description By which door a participant came into the study.
         * @enum {string}
         */
        PersonOrigin: "brought in" | "recruited";
        /**
         * PersonStanding
         * @description How far somebody has come, computed from the records.
         *
         *     Source: method, section 3.4.
         * @enum {string}
         */
        PersonStanding: "brought in" | "proposed" | "informed" | "included" | "consented" | "booked" | "informed anew" | "interviewed" | "complete" | "declined" | "not eligible" | "withdrawn";
        /**
         * Picture
         * @description What a picture shows.
         * @enum {string}
         */
        Picture: "people" | "strips" | "ladder" | "sheet" | "shown" | "lineage" | "map" | "accumulation" | "chance" | "shares" | "frequencies" | "network" | "matrix" | "code-map";
        /**
         * PictureExportSent
         * @description Which picture leaves the study, and as what.
         */
        PictureExportSent: {
            format: components["schemas"]["PictureFormat"];
            picture: components["schemas"]["Picture"];
        };
        /**
         * PictureExportShown
         * @description What a saved picture has to say of itself.
         */
        PictureExportShown: {
            /** Is Invented */
            is_invented: boolean;
        };
        /**
         * PictureFormat
         * @description As what a picture, or the table that says the same, is saved.
         * @enum {string}
         */
        PictureFormat: "svg" | "png" | "pdf" | "csv";
        /**
         * PictureKey
         * @description A picture that is drawn of a theme as it stands.
         * @enum {string}
         */
        PictureKey: "people" | "ladder" | "strips";
        /**
         * PieceKind
         * @description What can be chosen.
         * @enum {string}
         */
        PieceKind: "theme" | "extract" | "finding";
        /**
         * PieceShown
         * @description Words of one paragraph that come from one place.
         */
        PieceShown: {
            source: components["schemas"]["Source"];
            /** Text */
            text: string;
        };
        /**
         * PlaceKind
         * @description Where evidence can be laid.
         * @enum {string}
         */
        PlaceKind: "theme" | "pole" | "way" | "search";
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
         * PlanShown
         * @description Who writes what, and how often each ordered pair occurs.
         */
        PlanShown: {
            /** Pairs */
            pairs: components["schemas"]["PairShown"][];
            /** To Write */
            to_write: components["schemas"]["ToWriteShown"][];
            /** Writers */
            writers: string[];
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
         * PoleTurnShown
         * @description A place where the poles meet, and the words of contrast there.
         */
        PoleTurnShown: {
            /** End */
            end: number;
            /** Label */
            label: string | null;
            /** Markers */
            markers: components["schemas"]["MarkerShown"][];
            /** Passages */
            passages: string[];
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            rung: components["schemas"]["Rung"];
            /** Start */
            start: number;
        };
        /**
         * PoleTurnsShown
         * @description All places where the poles of a paradox meet.
         */
        PoleTurnsShown: {
            /** Items */
            items: components["schemas"]["PoleTurnShown"][];
        };
        /**
         * PoleWeightShown
         * @description On whom one pole rests; ``pieces`` of evidence from ``people``.
         */
        PoleWeightShown: {
            /** Effective Voices */
            effective_voices: number;
            interviewers: components["schemas"]["SpreadShown"];
            /** Largest */
            largest: number;
            /** Largest Share */
            largest_share: number;
            /** People */
            people: number;
            /** Pieces */
            pieces: number;
            services: components["schemas"]["SpreadShown"];
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
         * PositionSent
         * @description How the acting member stands.
         */
        PositionSent: {
            /**
             * Comment
             * @default
             */
            comment?: string;
            stance: components["schemas"]["Stance"];
        };
        /**
         * PositionShown
         * @description How one member stands to a decision.
         */
        PositionShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Comment */
            comment: string;
            /** Is Late */
            is_late: boolean;
            /** Member Id */
            member_id: string;
            stance: components["schemas"]["Stance"];
        };
        /**
         * PrintSent
         * @description Where the manuscript was handed in or published, and when; else today.
         */
        PrintSent: {
            /** Journal */
            journal: string;
            /** On */
            on?: string | null;
        };
        /**
         * PrintedShown
         * @description A count that may leave the team; of several fields, where one is small.
         */
        PrintedShown: {
            /** Count */
            count: number;
            /** Fields */
            fields: string[];
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
         * ProjectChoicesSent
         * @description What was decided about a waiting project.
         */
        ProjectChoicesSent: {
            /** Article Id */
            article_id: string;
            /**
             * Coders
             * @default {}
             */
            coders?: {
                [key: string]: string;
            };
            /**
             * Group
             * @default
             */
            group?: string;
            /** @default nobody */
            people?: components["schemas"]["Makes"];
            /** Token */
            token: string;
        };
        /**
         * ProjectExportSent
         * @description In which form an article goes to another program.
         */
        ProjectExportSent: {
            format: components["schemas"]["ProjectFormat"];
        };
        /**
         * ProjectFormat
         * @description A whole project, the codes alone, or a project of QualCoder.
         * @enum {string}
         */
        ProjectFormat: "qdpx" | "qdc" | "qda";
        /**
         * ProjectOutcomeShown
         * @description What a project brings, and what of it is changed or left.
         */
        ProjectOutcomeShown: {
            /** Changed */
            changed: components["schemas"]["LossShown"][];
            /** Left */
            left: components["schemas"]["LossShown"][];
            /** Taken */
            taken: {
                [key: string]: number;
            };
        };
        /**
         * ProjectReadingSent
         * @description How a waiting file is to be read: which of its projects, how its paths.
         *
         *     What is not said is guessed: what parts the levels, what the columns hold.
         */
        ProjectReadingSent: {
            /** Columns */
            columns?: {
                [key: string]: number;
            } | null;
            /**
             * Part
             * @default 0
             */
            part?: number;
            /** Separator */
            separator?: string | null;
            /** Token */
            token: string;
        };
        /**
         * ProjectShown
         * @description A project that was read and waits to be taken in.
         */
        ProjectShown: {
            /** Cases */
            cases: number;
            /** Codes */
            codes: number;
            /** Codings */
            codings: number;
            /** Columns */
            columns: {
                [key: string]: number;
            };
            /** File Name */
            file_name: string;
            /** Format */
            format: string;
            /** Has Paths */
            has_paths: boolean;
            /** Header */
            header: string[];
            /** Made With */
            made_with: string;
            /** Name */
            name: string;
            /** Part */
            part: number;
            /** Parts */
            parts: string[];
            /** Separator */
            separator: string;
            /** Texts */
            texts: number;
            /** Token */
            token: string;
            /** Users */
            users: components["schemas"]["ProjectUserShown"][];
        };
        /**
         * ProjectUserShown
         * @description Somebody who coded there, and the member who it seems to be.
         */
        ProjectUserShown: {
            /** Codings */
            codings: number;
            /** Id */
            id: string;
            /** Member Id */
            member_id: string | null;
            /** Name */
            name: string;
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
         * ProposedSent
         * @description Somebody to be taken in who was not recorded as approached.
         */
        ProposedSent: {
            /** Group */
            group: string;
            /** Number */
            number?: number | null;
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * ProseFormat
         * @description The kinds of file that text about the work is written as.
         * @enum {string}
         */
        ProseFormat: "docx" | "md";
        /**
         * PseudonymSent
         * @description An invented name.
         */
        PseudonymSent: {
            /** Name */
            name: string;
        };
        /**
         * PseudonymShown
         * @description A participant's invented name; empty once it is taken back.
         */
        PseudonymShown: {
            /** Name */
            name: string;
            /** Participant Id */
            participant_id: string;
        };
        /**
         * Quantity
         * @description What a word of how many means, in whatever language it stands.
         *
         *     The last two compare: how many of those who voice one pole voice the other
         *     too, and how many voice the pole with fewer people, against the other.
         * @enum {string}
         */
        Quantity: "all" | "nearly all" | "most" | "a majority" | "about half" | "almost half" | "some" | "a few" | "none" | "many" | "several" | "a minority" | "the same people" | "as important";
        /**
         * QueryRowSent
         * @description One condition, and what it is to those above it.
         */
        QueryRowSent: {
            /**
             * Exactly
             * @default false
             */
            exactly?: boolean;
            field: components["schemas"]["Field"];
            /**
             * Holds
             * @default true
             */
            holds?: boolean;
            joint: components["schemas"]["Joint"];
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Reach
             * @default 0
             */
            reach?: number;
            /** @default character */
            unit?: components["schemas"]["counterpoint__across__retrieval__model__Unit"];
            /** Value */
            value: string;
        };
        /**
         * QueryRowShown
         * @description One condition, and what it is to those above it.
         */
        QueryRowShown: {
            /** Exactly */
            exactly: boolean;
            field: components["schemas"]["Field"];
            /** Holds */
            holds: boolean;
            joint: components["schemas"]["Joint"];
            /** Name */
            name: string;
            /** Reach */
            reach: number;
            unit: components["schemas"]["counterpoint__across__retrieval__model__Unit"];
            /** Value */
            value: string;
        };
        /**
         * QuestionChangeSent
         * @description What of a saved question changes; saved anew it keeps what it finds now.
         */
        QuestionChangeSent: {
            /** Is Shared */
            is_shared?: boolean | null;
            /** Name */
            name?: string | null;
            /** Question */
            question?: string | null;
        };
        /**
         * QuestionLaidOut
         * @description A question as the language writes it, and as rows if they can say the same.
         */
        QuestionLaidOut: {
            /** Query */
            query: string;
            /** Rows */
            rows: components["schemas"]["QueryRowShown"][] | null;
        };
        /**
         * QuestionRowsSent
         * @description Rows to put together to a question.
         */
        QuestionRowsSent: {
            /** Rows */
            rows: components["schemas"]["QueryRowSent"][];
        };
        /**
         * QuestionTextSent
         * @description A question to lay out as rows.
         */
        QuestionTextSent: {
            /** Question */
            question: string;
        };
        /**
         * QuoteChangeSent
         * @description Those parts of a quote that change; a theme of null takes it away.
         */
        QuoteChangeSent: {
            attribution?: components["schemas"]["Attribution"] | null;
            /** Context Note */
            context_note?: string | null;
            /** Fragments */
            fragments?: components["schemas"]["FragmentSent"][] | null;
            /** Is Case Story */
            is_case_story?: boolean | null;
            /** Is Recognisable */
            is_recognisable?: boolean | null;
            /** Language */
            language?: string | null;
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
         * QuoteDisclosureShown
         * @description What is given away of a quote's speaker, and how many people it fits.
         */
        QuoteDisclosureShown: {
            /** Fitting */
            fitting: number;
            /** Fitting With Hints */
            fitting_with_hints: number;
            /** Hints */
            hints: components["schemas"]["HintShown"][];
            /** Is Below */
            is_below: boolean;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Threshold */
            threshold: number;
            /** Told */
            told: components["schemas"]["GivenShown"][];
        };
        /**
         * QuotePartSent
         * @description What words of the quoted version tell of; in code points.
         */
        QuotePartSent: {
            /** End */
            end: number;
            /** Start */
            start: number;
            tells_of: components["schemas"]["Anatomy"];
        };
        /**
         * QuotePartShown
         * @description Marked words of the quoted version.
         */
        QuotePartShown: {
            /** End */
            end: number;
            /** Id */
            id: string;
            /** Start */
            start: number;
            tells_of: components["schemas"]["Anatomy"];
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
            /** Clarifications */
            clarifications: components["schemas"]["ClarificationShown"][];
            clearance: components["schemas"]["ClearanceShown"] | null;
            /** Context Note */
            context_note: string;
            /** Fragments */
            fragments: components["schemas"]["FragmentShown"][];
            /** Group */
            group: string | null;
            /** Has Lapsed */
            has_lapsed: boolean;
            /** Id */
            id: string;
            /** Is Case Story */
            is_case_story: boolean;
            /** Is Placed */
            is_placed: boolean;
            /** Is Recognisable */
            is_recognisable: boolean;
            /** Lacks */
            lacks: components["schemas"]["Anatomy"][];
            /** Language */
            language: string;
            length: components["schemas"]["Length"];
            /** Marks */
            marks: components["schemas"]["PassageMark"][];
            /** Names */
            names: components["schemas"]["NameLikeShown"][];
            /** Omitted */
            omitted: string[];
            /** Paragraphs */
            paragraphs: components["schemas"]["ParagraphShown"][];
            /** Participant */
            participant: string | null;
            /** Participant Id */
            participant_id: string | null;
            /** Parts */
            parts: components["schemas"]["QuotePartShown"][];
            /** Poles */
            poles: components["schemas"]["Letter"][];
            /** Printed */
            printed: string;
            /** Problems */
            problems: string[];
            /** Proposed By */
            proposed_by: string | null;
            /** Question */
            question: string;
            /** Question Id */
            question_id: string | null;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            state: components["schemas"]["QuoteState"];
            /** Tells Of Others */
            tells_of_others: boolean;
            /** Text */
            text: string;
            /** Theme Id */
            theme_id: string | null;
            translated: components["schemas"]["TranslationShown"] | null;
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
        QuoteState: "pool" | "cleared" | "placed" | "stale" | "blocked";
        /**
         * QuotedShown
         * @description How much of one person is printed under a label.
         */
        QuotedShown: {
            /** Group */
            group: string;
            /** Label */
            label: string;
            /** Participant Id */
            participant_id: string;
            /** Quotes */
            quotes: number;
            /** Words */
            words: number;
        };
        /**
         * QuotesShown
         * @description An article's quotes, which the manuscript shows, which one can clear.
         */
        QuotesShown: {
            /** Clearable */
            clearable: string[];
            /** Items */
            items: components["schemas"]["QuoteShown"][];
            /** Placed */
            placed: string[];
        };
        /**
         * ReachedShown
         * @description How somebody was reached; the contact is for coordinators alone.
         */
        ReachedShown: {
            /**
             * Approached On
             * Format: date
             */
            approached_on: string;
            /** Contact Id */
            contact_id: string | null;
            /** Service Id */
            service_id: string | null;
        };
        /**
         * ReaderProgressShown
         * @description How far a reader is; nothing else of their reading is told.
         */
        ReaderProgressShown: {
            /** Has Finished */
            has_finished: boolean;
            /** Least */
            least: number;
            /** Member Id */
            member_id: string;
            /** Most */
            most: number;
            /** Of */
            of: number;
            /** Read */
            read: number;
            /** Votes For */
            votes_for: boolean;
        };
        /**
         * ReaderShown
         * @description A member who may read an identity, and whether they can.
         */
        ReaderShown: {
            /** Has Key */
            has_key: boolean;
            /** Is Shared */
            is_shared: boolean;
            /** Member Id */
            member_id: string;
            reason: components["schemas"]["Reason"];
        };
        /**
         * ReadersSent
         * @description Who reads, and which reports; all that can be read if none are named.
         */
        ReadersSent: {
            /** Member Ids */
            member_ids: string[];
            /** Report Ids */
            report_ids?: string[] | null;
        };
        /**
         * ReadersShown
         * @description Who may read an identity now.
         */
        ReadersShown: {
            /** Items */
            items: components["schemas"]["ReaderShown"][];
        };
        /**
         * ReadingShown
         * @description A report that one was asked to read.
         */
        ReadingShown: {
            /** Is Read */
            is_read: boolean;
            /** Key */
            key: string;
            /** Passes */
            passes: components["schemas"]["PassShown"][];
            /** Report Id */
            report_id: string;
            /** Words */
            words: number;
        };
        /**
         * ReadingsShown
         * @description One's own readings, by key.
         */
        ReadingsShown: {
            /** Items */
            items: components["schemas"]["ReadingShown"][];
        };
        /**
         * RealNamesShown
         * @description Whose pseudonym is somebody's real name; no name is told.
         */
        RealNamesShown: {
            /** Items */
            items: string[];
        };
        /**
         * Reason
         * @description Why a member may read an identity.
         * @enum {string}
         */
        Reason: "coordinator" | "interviewer";
        /**
         * ReasonSent
         * @description Why a report goes back.
         */
        ReasonSent: {
            /** Reason */
            reason: string;
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
         * RecodingSent
         * @description The code that a passage is sent to.
         */
        RecodingSent: {
            /** Code Id */
            code_id: string;
        };
        /**
         * RecordShown
         * @description A participant's way; lists that the member may not see are null.
         */
        RecordShown: {
            /** Consents */
            consents: components["schemas"]["ConsentShown"][] | null;
            /** Criteria */
            criteria: components["schemas"]["AskedShown"][];
            forbids: components["schemas"]["counterpoint__web__api__consent__SaidShown"] | null;
            /** Inclusions */
            inclusions: components["schemas"]["InclusionShown"][];
            /** Information */
            information: components["schemas"]["InformationShown"][] | null;
            /** Is Informed */
            is_informed: boolean;
            /** Next Criterion Id */
            next_criterion_id: string | null;
            participant: components["schemas"]["ParticipantShown"];
            referral: components["schemas"]["ReachedShown"] | null;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
            standing: components["schemas"]["PersonStanding"];
            step: components["schemas"]["Step"] | null;
        };
        /**
         * RecordingShown
         * @description The sound of an interview; of a destroyed one, what stays.
         */
        RecordingShown: {
            /** Destroyed By */
            destroyed_by: string | null;
            /** Destroyed On */
            destroyed_on: string | null;
            /** Duration Ms */
            duration_ms: number;
            /** Id */
            id: string;
            /** Keep Until */
            keep_until: string | null;
            /** Parts */
            parts: components["schemas"]["PartShown"][];
            /** Reason */
            reason: string;
            state: components["schemas"]["RecordingState"];
        };
        /**
         * RecordingState
         * @description How far a recording has come.
         *
         *     Source: method, section 3.4.
         * @enum {string}
         */
        RecordingState: "attached" | "verified" | "in use" | "locked" | "destroyed";
        /**
         * RecoveryKeySent
         * @description The recovery key, as it stands on paper.
         */
        RecoveryKeySent: {
            /**
             * Recovery Key
             * Format: password
             */
            recovery_key: string;
        };
        /**
         * RecoveryKeyShown
         * @description The recovery key, which is shown now or never.
         */
        RecoveryKeyShown: {
            /** Recovery Key */
            recovery_key: string;
            vault: components["schemas"]["VaultShown"];
        };
        /**
         * RecoverySent
         * @description The recovery key, and the secret of the new key.
         */
        RecoverySent: {
            /**
             * Recovery Key
             * Format: password
             */
            recovery_key: string;
            /**
             * Secret
             * Format: password
             */
            secret: string;
        };
        /**
         * RecoveryShown
         * @description The printed key.
         */
        RecoveryShown: {
            /** Acknowledged At */
            acknowledged_at: string | null;
            /** Fingerprint */
            fingerprint: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
        };
        /**
         * RecruitmentShown
         * @description Where recruiting stands; who referred whom is for coordinators alone.
         */
        RecruitmentShown: {
            /** Contacts */
            contacts: components["schemas"]["ContactShown"][] | null;
            /** Double Role Count */
            double_role_count: number;
            /** Double Roles */
            double_roles: components["schemas"]["DoubleRoleShown"][] | null;
            /** Facts Before Consent */
            facts_before_consent: boolean;
            /** Flow */
            flow: components["schemas"]["FlowShown"][];
            /** Grid */
            grid: components["schemas"]["counterpoint__web__api__recruitment__GridCellShown"][];
            /** People */
            people: components["schemas"]["StandingShown"][];
            /** Referrals */
            referrals: components["schemas"]["ReferralShown"][] | null;
            /** Sheets */
            sheets: components["schemas"]["SheetShown"][];
        };
        /**
         * RedoneShown
         * @description What was brought again.
         */
        RedoneShown: {
            redone: components["schemas"]["StepNamed"];
        };
        /**
         * ReferencesShown
         * @description An article's works; after a change, which one it was.
         */
        ReferencesShown: {
            /** Article Id */
            article_id: string;
            /** Changed */
            changed: string | null;
            style: components["schemas"]["StyleShown"];
            /** Twins */
            twins: components["schemas"]["TwinShown"][];
            /** Works */
            works: components["schemas"]["WorkShown"][];
        };
        /**
         * ReferralSent
         * @description An approach to be recorded.
         */
        ReferralSent: {
            /**
             * Approached On
             * Format: date
             */
            approached_on: string;
            /** Contact Id */
            contact_id?: string | null;
            /** Group */
            group: string;
            /** Service Id */
            service_id?: string | null;
        };
        /**
         * ReferralShown
         * @description Somebody who was approached.
         */
        ReferralShown: {
            /**
             * Approached On
             * Format: date
             */
            approached_on: string;
            /** Contact Id */
            contact_id: string | null;
            /** Group Id */
            group_id: string;
            /** Id */
            id: string;
            outcome: components["schemas"]["Outcome"];
            /** Outcome On */
            outcome_on: string | null;
            /** Participant Id */
            participant_id: string | null;
            /** Service Id */
            service_id: string | null;
        };
        /**
         * ReflexiveShown
         * @description What a reader of the article is told of a member (COREQ 2 to 5, 7 and 8).
         */
        ReflexiveShown: {
            /** Credentials */
            credentials: string;
            /** Experience */
            experience: string;
            /** Gender */
            gender: string;
            /** Introduction */
            introduction: string;
            /** Occupation */
            occupation: string;
            /** Position */
            position: string;
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
         * RelationNoteSent
         * @description How two themes bear on each other, worded anew.
         */
        RelationNoteSent: {
            /** Note */
            note: string;
        };
        /**
         * RelationSent
         * @description How a theme bears on another one.
         */
        RelationSent: {
            /** Note */
            note: string;
            /** Other Id */
            other_id: string;
        };
        /**
         * RemarkSent
         * @description A comment on a block, or on words that it prints; ``start`` in code points.
         */
        RemarkSent: {
            /** Start */
            start?: number | null;
            /** Text */
            text: string;
            /**
             * Words
             * @default
             */
            words?: string;
        };
        /**
         * RemarkSettledSent
         * @description Whether a comment is settled.
         */
        RemarkSettledSent: {
            /** Is Settled */
            is_settled: boolean;
        };
        /**
         * RemarkShown
         * @description A comment, or an answer to one; ``words`` are those it is about.
         */
        RemarkShown: {
            /** Id */
            id: string;
            /** Made By */
            made_by: string;
            /**
             * Made On
             * Format: date
             */
            made_on: string;
            /** Text */
            text: string;
            /** Words */
            words: string;
        };
        /**
         * RenderedShown
         * @description A paragraph as it will print; of runs, cells and picture one at most.
         */
        RenderedShown: {
            /** Block Id */
            block_id: string | null;
            drawn: components["schemas"]["DrawnShown"] | null;
            grid: components["schemas"]["CellsShown"] | null;
            /** Problems */
            problems: string[];
            /** Runs */
            runs: components["schemas"]["RunShown"][];
            style: components["schemas"]["Style"];
        };
        /**
         * ReplacementSent
         * @description Words, and the token that is to stand for them.
         */
        ReplacementSent: {
            /**
             * Any Case
             * @default false
             */
            any_case?: boolean;
            /** Originals */
            originals: string[];
            /** Report Id */
            report_id?: string | null;
            /** Token Id */
            token_id: string;
        };
        /**
         * ReplacementShown
         * @description A replacement, without its original.
         */
        ReplacementShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Has Original */
            has_original: boolean;
            /** Id */
            id: string;
            kind: components["schemas"]["counterpoint__across__replacement__model__Kind"];
            /** Report Id */
            report_id: string | null;
            /** Token */
            token: string;
        };
        /**
         * ReplacementsShown
         * @description All replacements, the files, and whether old pages wait to be cleared.
         */
        ReplacementsShown: {
            /** Files */
            files: components["schemas"]["KeptFileShown"][];
            /** Items */
            items: components["schemas"]["ReplacementShown"][];
            /** Traces Wait */
            traces_wait: boolean;
        };
        /**
         * ReportAgreementShown
         * @description Figures of one report, of one code or of all.
         */
        ReportAgreementShown: {
            /** Alpha */
            alpha: number | null;
            /** Percent */
            percent: number | null;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            /** U Alpha */
            u_alpha: number | null;
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
         * ReportChoiceShown
         * @description One report of the study, as the article stands to it.
         */
        ReportChoiceShown: {
            /** Brought In */
            brought_in: boolean;
            /** Codings */
            codings: number;
            /** Evidence */
            evidence: number;
            /** Group */
            group: string | null;
            /** Is Followed */
            is_followed: boolean;
            /** Key */
            key: string;
            /** Label */
            label: string | null;
            /** Left Out */
            left_out: string | null;
            /** Quotes */
            quotes: number;
            /** Report Id */
            report_id: string;
            state: components["schemas"]["ReportState"];
            /** Stories */
            stories: number;
        };
        /**
         * ReportCoverShown
         * @description A report's passages; places are of the version in analysis.
         */
        ReportCoverShown: {
            /** Of */
            of: number;
            /** Passages */
            passages: components["schemas"]["CoveredPassageShown"][];
            /** Report Id */
            report_id: string;
            /** Taken Up */
            taken_up: number;
            /** Version */
            version: number;
        };
        /**
         * ReportShown
         * @description A report without its words.
         *
         *     ``version`` is the latest one; ``version_in_analysis`` the one that is read,
         *     coded and quoted, if one was approved or the report was brought in.
         */
        ReportShown: {
            /** Approved Version */
            approved_version: number | null;
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
            /** Submitted Version */
            submitted_version: number | null;
            /** Substitute Id */
            substitute_id: string | null;
            /** Unknown */
            unknown: components["schemas"]["Fact"][];
            /** Version */
            version: number;
            /** Version In Analysis */
            version_in_analysis: number | null;
            /** Words */
            words: number;
            /** Writer Id */
            writer_id: string | null;
        };
        /**
         * ReportState
         * @description How far a report has come.
         *
         *     A returned and a reopened report are their writer's to change, as a draft is;
         *     a reopened one has an approved version that stands meanwhile.
         *
         *     Source: method, section 3.4.
         * @enum {string}
         */
        ReportState: "draft" | "submitted" | "returned" | "approved" | "reopened";
        /**
         * ReportTextShown
         * @description A report with the words of one version, ``text_version``.
         *
         *     Where the member may read no version yet, that is null and the text empty.
         */
        ReportTextShown: {
            approval: components["schemas"]["ApprovalShown"] | null;
            /** Approved Version */
            approved_version: number | null;
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
            /** Submitted Version */
            submitted_version: number | null;
            /** Substitute Id */
            substitute_id: string | null;
            /** Text */
            text: string;
            /** Text Version */
            text_version: number | null;
            /** Unknown */
            unknown: components["schemas"]["Fact"][];
            /** Version */
            version: number;
            /** Version In Analysis */
            version_in_analysis: number | null;
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
         * RereadingShown
         * @description Somebody who voices one pole alone; nothing of theirs speaks for ``missing``.
         */
        RereadingShown: {
            /** Group */
            group: string;
            /** Label */
            label: string | null;
            missing: components["schemas"]["Letter"];
            /** Participant Id */
            participant_id: string;
            /** Readings */
            readings: number;
            /** Reports */
            reports: string[];
        };
        /**
         * RereadingsShown
         * @description Whose reports might be read once more, least read first. No finding.
         */
        RereadingsShown: {
            /** Items */
            items: components["schemas"]["RereadingShown"][];
        };
        /**
         * Resolution
         * @description What came of a discrepancy.
         * @enum {string}
         */
        Resolution: "open" | "corrected" | "writer asked" | "let stand";
        /**
         * RetiredThemeShown
         * @description A theme that was taken out, as it was last.
         */
        RetiredThemeShown: {
            /** Id */
            id: string;
            kind: components["schemas"]["ThemeKind"];
            state: components["schemas"]["ThemeState"];
            /** Title */
            title: string;
        };
        /**
         * RetiredThemesShown
         * @description Themes that were taken out of an article and can come back.
         */
        RetiredThemesShown: {
            /** Items */
            items: components["schemas"]["RetiredThemeShown"][];
        };
        /**
         * RetrievalFileSent
         * @description A question whose answer is written to a file.
         */
        RetrievalFileSent: {
            format: components["schemas"]["FileFormat"];
            /** Question */
            question: string;
            /** @default report */
            sorting?: components["schemas"]["Sorting"];
        };
        /**
         * RetrievedShown
         * @description Some of an answer, how much of it there is, and the question as written.
         */
        RetrievedShown: {
            /** Answer */
            answer: string;
            /** Asked */
            asked: number;
            /** Groups */
            groups: components["schemas"]["counterpoint__web__api__retrieval__GroupFoundShown"][];
            /** Items */
            items: components["schemas"]["MatchShown"][];
            /** Lost */
            lost: number;
            /** Of */
            of: number;
            /** Query */
            query: string;
            /** Reports */
            reports: number;
        };
        /**
         * ReturnedListShown
         * @description The files that came back, latest first.
         */
        ReturnedListShown: {
            /** Items */
            items: components["schemas"]["ReturnedShown"][];
        };
        /**
         * ReturnedRead
         * @description A file that came back, with its differences, the dangerous ones first.
         */
        ReturnedRead: {
            /** Differences */
            differences: components["schemas"]["DifferenceShown"][];
            returned: components["schemas"]["ReturnedShown"];
        };
        /**
         * ReturnedShown
         * @description A file that came back.
         */
        ReturnedShown: {
            /** Article Id */
            article_id: string;
            /**
             * Brought At
             * Format: date-time
             */
            brought_at: string;
            /** Brought By */
            brought_by: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Snapshot Id */
            snapshot_id: string;
        };
        /**
         * ReviewShown
         * @description A version under review, with what was judged and heard.
         *
         *     ``missing`` is what an approval by listening waits for, ``missing_attested``
         *     what it waits for with an attestation.
         */
        ReviewShown: {
            /** Discrepancies */
            discrepancies: components["schemas"]["DiscrepancyShown"][];
            /** Duration Ms */
            duration_ms: number | null;
            /** Heard */
            heard: components["schemas"]["counterpoint__web__api__review__HeardShown"][];
            /** Heard Ms */
            heard_ms: number;
            /** Key */
            key: string;
            /** Missing */
            missing: components["schemas"]["MissingShown"][];
            /** Missing Attested */
            missing_attested: components["schemas"]["MissingShown"][];
            /** Must Attest */
            must_attest: boolean;
            /** Needed Ms */
            needed_ms: number | null;
            outcome: components["schemas"]["RoundOutcome"] | null;
            /** Passages */
            passages: components["schemas"]["PassageShown"][];
            /** Report Id */
            report_id: string;
            /** Returned For */
            returned_for: string;
            /** Reviewer Id */
            reviewer_id: string | null;
            /** Share */
            share: number;
            state: components["schemas"]["ReportState"];
            /** Text */
            text: string;
            /** Unjudged */
            unjudged: string[];
            /** Verdicts */
            verdicts: components["schemas"]["JudgedShown"][];
            /** Version */
            version: number;
        };
        /**
         * RevisionSent
         * @description Why the manuscript is opened again.
         */
        RevisionSent: {
            /** Reason */
            reason: string;
        };
        /**
         * ReviveSent
         * @description The decision that brings a theme back, if there is one.
         */
        ReviveSent: {
            /** Decision Id */
            decision_id?: string | null;
        };
        /**
         * Role
         * @description What a member is in the study as a whole.
         * @enum {string}
         */
        Role: "coordinator" | "researcher" | "auditor";
        /**
         * RolesSent
         * @description A member's roles from now on.
         */
        RolesSent: {
            /** Roles */
            roles: components["schemas"]["Role"][];
        };
        /**
         * RoundOutcome
         * @description What came of a round; ``open`` while nothing has.
         * @enum {string}
         */
        RoundOutcome: "open" | "approved" | "returned";
        /**
         * RoundShown
         * @description One reviewer's check of one version, without its words.
         */
        RoundShown: {
            /** Id */
            id: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            outcome: components["schemas"]["RoundOutcome"];
            /** Reviewer Id */
            reviewer_id: string;
            /** Version */
            version: number;
        };
        /**
         * RoundsShown
         * @description The rounds of a report's review, earliest first.
         */
        RoundsShown: {
            /** Items */
            items: components["schemas"]["RoundShown"][];
        };
        /**
         * RowShown
         * @description Passages of both versions that belong beside each other.
         */
        RowShown: {
            /** After */
            after: components["schemas"]["SideShown"][];
            /** Before */
            before: components["schemas"]["SideShown"][];
            change: components["schemas"]["Change"];
            /** Differs */
            differs: components["schemas"]["PassageFact"][];
        };
        /**
         * RuleSent
         * @description Whether facts about people are kept before they have agreed.
         */
        RuleSent: {
            /** Allowed */
            allowed: boolean;
        };
        /**
         * RunShown
         * @description Words that come from one place; or none, and a footnote.
         */
        RunShown: {
            bound: components["schemas"]["BoundShown"] | null;
            emphasis: components["schemas"]["Emphasis"] | null;
            /** Note */
            note: components["schemas"]["NoteRunShown"][];
            /** Text */
            text: string;
        };
        /**
         * Rung
         * @description The tightest level at which a person's A and B meet, tightest first.
         * @enum {string}
         */
        Rung: "same passage" | "same story" | "adjacent passages" | "same interview" | "another interview" | "only one pole" | "neither pole";
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
         * SampleExportSent
         * @description As what the description and its table are written.
         */
        SampleExportSent: {
            format: components["schemas"]["TableFormat"];
            /** Language */
            language?: string | null;
        };
        /**
         * SampleLineChangeSent
         * @description Another wording, quantifier or place of a line.
         */
        SampleLineChangeSent: {
            /** Position */
            position?: number | null;
            /** Quantifier */
            quantifier?: string | null;
            /** Wording */
            wording?: string | null;
        };
        /**
         * SampleLineSent
         * @description A line to be laid down.
         */
        SampleLineSent: {
            /**
             * Attribute
             * @default
             */
            attribute?: string;
            /**
             * Group
             * @default
             */
            group?: string;
            kind: components["schemas"]["LineKind"];
            /**
             * Of Attribute
             * @default
             */
            of_attribute?: string;
            /**
             * Of Values
             * @default []
             */
            of_values?: string[];
            /**
             * Quantifier
             * @default
             */
            quantifier?: string;
            /**
             * Values
             * @default []
             */
            values?: string[];
            /**
             * Wording
             * @default
             */
            wording?: string;
        };
        /**
         * SampleLineShown
         * @description A line, and what it says now.
         */
        SampleLineShown: {
            /** Approved */
            approved: string[];
            /** Attribute */
            attribute: string;
            /** Counts */
            counts: components["schemas"]["CountShown"][];
            /** Group */
            group: string;
            /** Id */
            id: string;
            kind: components["schemas"]["LineKind"];
            /** Of Attribute */
            of_attribute: string;
            /** Of Values */
            of_values: string[];
            /** Position */
            position: number;
            /** Problems */
            problems: components["schemas"]["SampleProblemShown"][];
            /** Quantifier */
            quantifier: string;
            /** Small */
            small: components["schemas"]["SmallCellShown"][];
            /** Text */
            text: string;
            /** Values */
            values: string[];
            /** Wording */
            wording: string;
        };
        /**
         * SampleProblemShown
         * @description What forbids a sentence or is worth a look, and what lifts it.
         */
        SampleProblemShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * SampleShown
         * @description An article's sample description, counted from the records of now.
         */
        SampleShown: {
            /** Items */
            items: components["schemas"]["SampleLineShown"][];
            /** Quantifiers */
            quantifiers: string[];
        };
        /**
         * SampleTableShown
         * @description An article's Table 1, counted from the records of now.
         */
        SampleTableShown: {
            /** Columns */
            columns: components["schemas"]["ColumnShown"][];
            /** Left Out */
            left_out: string[];
            /** Notes */
            notes: components["schemas"]["TableNoteShown"][];
            /** Sections */
            sections: components["schemas"]["SectionShown"][];
            /** Small */
            small: components["schemas"]["LumpedShown"][];
        };
        /**
         * SavedQuestionShown
         * @description A question that is kept, and what it found when it was saved.
         *
         *     Attributes:
         *         gone: What it names and is there no more, by the names that they had last.
         *         answer: A digest over what it found, to be held against that of an answer.
         */
        SavedQuestionShown: {
            /** Answer */
            answer: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Found */
            found: number;
            /** Gone */
            gone: string[];
            /** Id */
            id: string;
            /** Is Shared */
            is_shared: boolean;
            /** Name */
            name: string;
            /** Question */
            question: string;
        };
        /**
         * SavedQuestionsShown
         * @description The questions that are one's own or shared, in the order of saving.
         */
        SavedQuestionsShown: {
            /** Items */
            items: components["schemas"]["SavedQuestionShown"][];
        };
        /**
         * SealShown
         * @description The seal of an article, and its readers.
         */
        SealShown: {
            /** Article Id */
            article_id: string;
            how: components["schemas"]["Opening"] | null;
            /** Opened At */
            opened_at: string | null;
            /** Readers */
            readers: components["schemas"]["ReaderProgressShown"][];
            state: components["schemas"]["SealState"];
        };
        /**
         * SealState
         * @description Whether readers see each other's notes in an article.
         * @enum {string}
         */
        SealState: "read together" | "sealed" | "open";
        /**
         * SearchSent
         * @description What to search for, how, and in whose words.
         */
        SearchSent: {
            /** Article Id */
            article_id?: string | null;
            /**
             * Folds
             * @default false
             */
            folds?: boolean;
            /** Group */
            group?: string | null;
            /**
             * Speakers
             * @default []
             */
            speakers?: components["schemas"]["Speaker"][];
            stems?: components["schemas"]["Language"] | null;
            /** Words */
            words: string;
        };
        /**
         * SeatShown
         * @description A member who may sit down, and how they get in.
         */
        SeatShown: {
            /** Id */
            id: string;
            /** Key */
            key: string;
            /** Name */
            name: string;
            way: components["schemas"]["WayIn"];
        };
        /**
         * SecretSent
         * @description A member's own vault secret.
         */
        SecretSent: {
            /**
             * Secret
             * Format: password
             */
            secret: string;
        };
        /**
         * SectionShown
         * @description A heading with its rows.
         */
        SectionShown: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Rows */
            rows: components["schemas"]["TableRowShown"][];
        };
        /**
         * Sector
         * @description Who runs a service.
         *
         *     Source: method, row M6.
         * @enum {string}
         */
        Sector: "social" | "psychiatric" | "other";
        /**
         * SelectionShown
         * @description All reports of the study, as an article stands to them.
         */
        SelectionShown: {
            /** Items */
            items: components["schemas"]["ReportChoiceShown"][];
        };
        /**
         * ServiceChangeSent
         * @description Those facts of a service that change.
         */
        ServiceChangeSent: {
            /** Code */
            code?: string | null;
            mode?: components["schemas"]["Mode"] | null;
            sector?: components["schemas"]["Sector"] | null;
            /** Type */
            type?: string | null;
        };
        /**
         * ServiceSent
         * @description A service to be described; never its name.
         */
        ServiceSent: {
            /** Code */
            code: string;
            mode: components["schemas"]["Mode"];
            sector: components["schemas"]["Sector"];
            /**
             * Type
             * @default
             */
            type?: string;
        };
        /**
         * ServiceShown
         * @description A service, under its code.
         */
        ServiceShown: {
            /** Code */
            code: string;
            /** Id */
            id: string;
            mode: components["schemas"]["Mode"];
            sector: components["schemas"]["Sector"];
            /** Type */
            type: string;
        };
        /**
         * SessionShown
         * @description Who sits at this page, and which study is open.
         *
         *     ``has_password`` is whether the member signed in with one; ``served``, whether
         *     the study is a server's, which the page cannot close.
         */
        SessionShown: {
            /** Csrf */
            csrf: string;
            /** Has Password */
            has_password: boolean;
            /** Language */
            language: string;
            member: components["schemas"]["MemberShown"] | null;
            /** Members */
            members: components["schemas"]["SeatShown"][];
            /** Served */
            served: boolean;
            study: components["schemas"]["StudyNamed"] | null;
        };
        /**
         * SettledSent
         * @description What is to stand, on top of what was read.
         */
        SettledSent: {
            /** About Id */
            about_id: string;
            about_kind: components["schemas"]["AboutKind"];
            /** Fields */
            fields: {
                [key: string]: string;
            };
            /** Seen */
            seen: string[];
        };
        /**
         * SettledShown
         * @description A finding that somebody accepted.
         */
        SettledShown: {
            /** Accepted By */
            accepted_by: string;
            /** Accepted On */
            accepted_on: string;
            finding: components["schemas"]["FindingShown"];
            /** Reason */
            reason: string;
            /** Settlement Id */
            settlement_id: string;
        };
        /**
         * ShareSent
         * @description How many hundredths of a recording are heard at least.
         */
        ShareSent: {
            /** Share */
            share: number;
        };
        /**
         * ShareShown
         * @description How many hundredths of a recording are heard at least.
         */
        ShareShown: {
            /** Share */
            share: number;
        };
        /**
         * SharedShown
         * @description What sharing anew came to.
         */
        SharedShown: {
            /** Added */
            added: number;
            /** Left */
            left: number;
            /** Removed */
            removed: number;
            vault: components["schemas"]["VaultShown"];
        };
        /**
         * SheetKind
         * @description What a sheet is for.
         * @enum {string}
         */
        SheetKind: "information" | "consent";
        /**
         * SheetSent
         * @description A new version of a sheet.
         */
        SheetSent: {
            /** Group */
            group?: string | null;
            kind: components["schemas"]["SheetKind"];
            /** Language */
            language?: string | null;
            /** Text */
            text: string;
        };
        /**
         * SheetShown
         * @description A version of a printed sheet.
         */
        SheetShown: {
            /** Group Id */
            group_id: string | null;
            /** Id */
            id: string;
            kind: components["schemas"]["SheetKind"];
            /** Language */
            language: string;
            /** Number */
            number: number;
            /** Text */
            text: string;
        };
        /**
         * SheetTextShown
         * @description A text to begin from.
         */
        SheetTextShown: {
            /** Text */
            text: string;
        };
        /**
         * ShuffledPairShown
         * @description Two codes beside what shuffling gives, alone and over all pairs.
         */
        ShuffledPairShown: {
            /** Alone */
            alone: number;
            /** Code Id */
            code_id: string;
            /** Expected */
            expected: number;
            /** Observed */
            observed: number;
            /** Other Id */
            other_id: string;
            /** Over All */
            over_all: number;
        };
        /**
         * SiblingSent
         * @description Another article of the study.
         */
        SiblingSent: {
            /** Sibling Id */
            sibling_id: string;
        };
        /**
         * SideBySideCountsShown
         * @description All reports of an article, by key.
         */
        SideBySideCountsShown: {
            /** Items */
            items: components["schemas"]["ComparedCountShown"][];
        };
        /**
         * SideBySideShown
         * @description A report with all readers' notes; places are of the version in analysis.
         */
        SideBySideShown: {
            /** Broken */
            broken: components["schemas"]["NoteShown"][];
            /** Notes */
            notes: components["schemas"]["NoteShown"][];
            /** Passages */
            passages: components["schemas"]["ComparedPassageShown"][];
            /** Readers */
            readers: string[];
            /** Report Id */
            report_id: string;
            /** Version */
            version: number;
        };
        /**
         * SideShown
         * @description A passage of one version, cut where it differs from the other.
         */
        SideShown: {
            /** Parts */
            parts: components["schemas"]["WordsPartShown"][];
            passage: components["schemas"]["PassageShown"];
        };
        /**
         * SmallCellShown
         * @description A small count that waits for approval.
         */
        SmallCellShown: {
            /** Count */
            count: number;
            /** Name */
            name: string;
        };
        /**
         * SnapshotNamed
         * @description A snapshot, without its words.
         */
        SnapshotNamed: {
            /** Id */
            id: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Made By */
            made_by: string;
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Words Hash */
            words_hash: string;
        };
        /**
         * SnapshotParagraphShown
         * @description A paragraph of a snapshot.
         */
        SnapshotParagraphShown: {
            /** Pieces */
            pieces: components["schemas"]["PieceShown"][];
            /** Style */
            style: string;
        };
        /**
         * SnapshotRead
         * @description A snapshot in full, and what the data say otherwise today.
         */
        SnapshotRead: {
            /** Drifted */
            drifted: components["schemas"]["ValueChangeShown"][];
            integrity: components["schemas"]["Integrity"];
            /** Paragraphs */
            paragraphs: components["schemas"]["SnapshotParagraphShown"][];
            snapshot: components["schemas"]["SnapshotNamed"];
        };
        /**
         * SnapshotSent
         * @description What to call the manuscript as it stands.
         */
        SnapshotSent: {
            /** Name */
            name: string;
            /**
             * Note
             * @default
             */
            note?: string;
        };
        /**
         * Sorting
         * @description The order of what is found.
         * @enum {string}
         */
        Sorting: "report" | "code";
        /**
         * SoundShown
         * @description Where an interview's sound is, and whom to ask for it.
         */
        SoundShown: {
            /** Ask */
            ask: string[];
            /** Grants */
            grants: components["schemas"]["GrantShown"][];
            /** May Listen */
            may_listen: boolean;
            recording: components["schemas"]["RecordingShown"] | null;
            /** Uploads */
            uploads: components["schemas"]["UploadShown"][];
        };
        /**
         * SoundStretchShown
         * @description A stretch of the recording, in milliseconds.
         */
        SoundStretchShown: {
            /** End Ms */
            end_ms: number;
            /** Start Ms */
            start_ms: number;
        };
        /**
         * Source
         * @description Where the words of a piece come from.
         * @enum {string}
         */
        Source: "written" | "count" | "label" | "theme" | "quote" | "table" | "picture" | "other";
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
         * SpanShown
         * @description A stretch of a version's text, in code points.
         */
        SpanShown: {
            /** End */
            end: number;
            /** Start */
            start: number;
        };
        /**
         * Speaker
         * @description Whose words a passage holds.
         * @enum {string}
         */
        Speaker: "interviewee" | "interviewer" | "writer" | "unknown";
        /**
         * SpeakerShown
         * @description The disclosure; null where nothing can be joined to the quote.
         */
        SpeakerShown: {
            disclosure: components["schemas"]["QuoteDisclosureShown"] | null;
        };
        /**
         * Speakers
         * @description What stands under words: nothing, or the group. Never a participant's number.
         * @enum {string}
         */
        Speakers: "none" | "group";
        /**
         * SplitSent
         * @description Two parts or more, and the decision about the theme that is split.
         */
        SplitSent: {
            /** Decision Id */
            decision_id?: string | null;
            /** Parts */
            parts: components["schemas"]["PartSent"][];
        };
        /**
         * SpotSent
         * @description Where a card lies, in the map's own unit.
         */
        SpotSent: {
            /** X */
            x: number;
            /** Y */
            y: number;
        };
        /**
         * SpotShown
         * @description Where a theme's card lies.
         */
        SpotShown: {
            /** Theme Id */
            theme_id: string;
            /** X */
            x: number;
            /** Y */
            y: number;
        };
        /**
         * SpreadOfQuotesShown
         * @description Labelled quotes, or their words, over people.
         *
         *     ``effective_voices`` is 1 / sum of squared shares.
         */
        SpreadOfQuotesShown: {
            /** Effective Voices */
            effective_voices: number;
            /** Largest */
            largest: number;
            /** Largest Share */
            largest_share: number;
            /** People */
            people: number;
            /** Total */
            total: number;
        };
        /**
         * SpreadShown
         * @description A pole's people by service or interviewer, of how many there are.
         */
        SpreadShown: {
            /** Of */
            of: {
                [key: string]: number;
            };
            /** Only */
            only: string | null;
            /** Voicing */
            voicing: {
                [key: string]: number;
            };
        };
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
         * Stance
         * @description How a member stands to a decision.
         * @enum {string}
         */
        Stance: "for" | "against" | "abstaining";
        /**
         * StandShown
         * @description A theme as it stood at some time.
         */
        StandShown: {
            /** Id */
            id: string;
            kind: components["schemas"]["ThemeKind"];
            /** Parent Id */
            parent_id: string | null;
            /** Position */
            position: number;
            state: components["schemas"]["ThemeState"];
            /** Title */
            title: string;
        };
        /**
         * Standing
         * @description How a coding fared under the later versions of its report.
         * @enum {string}
         */
        Standing: "holds" | "moved" | "broken";
        /**
         * StandingSent
         * @description Which finding may stand, and why.
         */
        StandingSent: {
            /** Key */
            key: string;
            /** Reason */
            reason: string;
        };
        /**
         * StandingShown
         * @description How far one participant has come.
         */
        StandingShown: {
            /** Group */
            group: string;
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Number */
            number: number;
            origin: components["schemas"]["PersonOrigin"];
            /** Service Id */
            service_id: string | null;
            standing: components["schemas"]["PersonStanding"];
            step: components["schemas"]["Step"] | null;
        };
        /**
         * StartSent
         * @description When an interview starts.
         */
        StartSent: {
            /** Clock */
            clock?: string | null;
            /**
             * On
             * Format: date
             */
            on: string;
        };
        /**
         * Step
         * @description What can be recorded next about somebody.
         * @enum {string}
         */
        Step: "inform" | "criterion" | "consent" | "book" | "inform anew" | "interview" | "report";
        /**
         * StepEntrySent
         * @description That a step is entered; today, unless another day is named.
         */
        StepEntrySent: {
            /**
             * Note
             * @default
             */
            note?: string;
            /** On */
            on?: string | null;
            step: components["schemas"]["AnalysisStep"];
        };
        /**
         * StepEntryShown
         * @description That a step was entered, on a day, by somebody.
         */
        StepEntryShown: {
            /** By */
            by: string;
            /**
             * Entered On
             * Format: date
             */
            entered_on: string;
            /** Id */
            id: string;
            /** Note */
            note: string;
            step: components["schemas"]["AnalysisStep"];
        };
        /**
         * StepEvidenceShown
         * @description One thing that was done in a step, and from when to when.
         */
        StepEvidenceShown: {
            /** First */
            first: string | null;
            /** Last */
            last: string | null;
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * StepKind
         * @description What is done to a block.
         * @enum {string}
         */
        StepKind: "write" | "put" | "move" | "take out";
        /**
         * StepNamed
         * @description The step that was taken back or brought again, and which code it was about.
         */
        StepNamed: {
            /** Code */
            code: string;
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
         * StoriesAskedSent
         * @description Which stories are asked for; what is left out asks nothing.
         */
        StoriesAskedSent: {
            /**
             * Against
             * @default false
             */
            against?: boolean;
            /**
             * Codes
             * @default []
             */
            codes?: string[];
            /** Group */
            group?: string | null;
            /** Place */
            place?: string | null;
            /** Pole Id */
            pole_id?: string | null;
            /** Theme Id */
            theme_id?: string | null;
            /**
             * Unreflected
             * @default false
             */
            unreflected?: boolean;
            /**
             * Values
             * @default []
             */
            values?: string[];
        };
        /**
         * StoriesShown
         * @description An article's stories.
         */
        StoriesShown: {
            /** Items */
            items: components["schemas"]["StoryShown"][];
        };
        /**
         * StoryChangeSent
         * @description What is to be worded anew in a story; nothing else is.
         */
        StoryChangeSent: {
            /** Act */
            act?: string | null;
            /** Agents */
            agents?: string[] | null;
            /** Place */
            place?: string | null;
            /** Reflection */
            reflection?: string | null;
            /** Response */
            response?: string | null;
        };
        /**
         * StoryExportSent
         * @description Which stories to write out, and as what.
         */
        StoryExportSent: {
            /**
             * Against
             * @default false
             */
            against?: boolean;
            /**
             * Codes
             * @default []
             */
            codes?: string[];
            format: components["schemas"]["StoryFormat"];
            /** Group */
            group?: string | null;
            /** Language */
            language?: string | null;
            /** Place */
            place?: string | null;
            /** Pole Id */
            pole_id?: string | null;
            /** Theme Id */
            theme_id?: string | null;
            /**
             * Unreflected
             * @default false
             */
            unreflected?: boolean;
            /**
             * Values
             * @default []
             */
            values?: string[];
        };
        /**
         * StoryFormat
         * @description The kinds of file that stories are written as.
         * @enum {string}
         */
        StoryFormat: "docx" | "csv" | "xlsx";
        /**
         * StoryIndexShown
         * @description The stories asked for, and what they can be asked by.
         */
        StoryIndexShown: {
            /** Codes */
            codes: components["schemas"]["CodeOfStoriesShown"][];
            /** Groups */
            groups: components["schemas"]["TellersShown"][];
            /** Items */
            items: components["schemas"]["IndexedStoryShown"][];
            /** Of */
            of: number;
            /** Places */
            places: string[];
            /** Themes */
            themes: components["schemas"]["ThemeOfStoriesShown"][];
            /** Unreflected */
            unreflected: number;
        };
        /**
         * StoryMadeShown
         * @description The story that was made.
         */
        StoryMadeShown: {
            /** Id */
            id: string;
        };
        /**
         * StoryPart
         * @description What a stretch is in its story.
         * @enum {string}
         */
        StoryPart: "story" | "context" | "reflection";
        /**
         * StoryPoleShown
         * @description A pole that stories can be asked for.
         */
        StoryPoleShown: {
            /** Id */
            id: string;
            letter: components["schemas"]["Letter"];
            /** Statement */
            statement: string;
        };
        /**
         * StorySent
         * @description A stretch that becomes a story, with what is said of it so far.
         */
        StorySent: {
            /**
             * Act
             * @default
             */
            act?: string;
            /**
             * Agents
             * @default []
             */
            agents?: string[];
            /** End */
            end: number;
            /**
             * Place
             * @default
             */
            place?: string;
            /**
             * Reflection
             * @default
             */
            reflection?: string;
            /** Report Id */
            report_id: string;
            /**
             * Response
             * @default
             */
            response?: string;
            /** Start */
            start: number;
            /** Version */
            version: number;
        };
        /**
         * StoryShown
         * @description A story with its stretches, in the order of the text.
         */
        StoryShown: {
            /** Act */
            act: string;
            /** Agents */
            agents: string[];
            /** Article Id */
            article_id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Group */
            group: string | null;
            /** Has Reflection */
            has_reflection: boolean;
            /** Id */
            id: string;
            /** Label */
            label: string | null;
            /** Place */
            place: string;
            /** Reflection */
            reflection: string;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            /** Response */
            response: string;
            /** Stretches */
            stretches: components["schemas"]["StoryStretchShown"][];
            /** Values */
            values: string[];
            /** Version */
            version: number;
        };
        /**
         * StoryStretchSent
         * @description A stretch of the story's report that is linked to it.
         */
        StoryStretchSent: {
            /** End */
            end: number;
            /** @default story */
            part?: components["schemas"]["StoryPart"];
            /** Start */
            start: number;
            /** Version */
            version: number;
        };
        /**
         * StoryStretchShown
         * @description A stretch of a story; without a place if its words were corrected away.
         */
        StoryStretchShown: {
            /** End */
            end: number | null;
            /** Id */
            id: string;
            part: components["schemas"]["StoryPart"];
            /** Start */
            start: number | null;
            /** Words */
            words: string;
        };
        /**
         * StoryValueSent
         * @description The value that a story gets, or loses.
         */
        StoryValueSent: {
            /** Facet Value Id */
            facet_value_id: string;
        };
        /**
         * StratumShown
         * @description People within whom is shuffled, and how many have one code, the other, both.
         */
        StratumShown: {
            /** A */
            a: number;
            /** B */
            b: number;
            /** Both */
            both: number;
            /** Group */
            group: string | null;
            /** Of */
            of: number;
            /** Third */
            third: number;
        };
        /**
         * StretchPlaceShown
         * @description Where a stretch stands in its text, in UTF-16 units.
         */
        StretchPlaceShown: {
            /** End */
            end: number;
            /** Start */
            start: number;
        };
        /**
         * StretchSent
         * @description A stretch of a recording that was played, in ms.
         */
        StretchSent: {
            /** End Ms */
            end_ms: number;
            /** Start Ms */
            start_ms: number;
        };
        /**
         * StretchShown
         * @description A place in the team's own text that repeats the person's words.
         */
        StretchShown: {
            /** Is Standing */
            is_standing: boolean;
            /** Key */
            key: string;
            /** Object Id */
            object_id: string;
            /** Place */
            place: string;
            /** Spans */
            spans: components["schemas"]["StretchPlaceShown"][];
            /** Text */
            text: string;
            /** Texts */
            texts: number;
        };
        /**
         * StripShown
         * @description One report as a line of ``passages``, or of ``ends_ms`` milliseconds.
         */
        StripShown: {
            /** Ends Ms */
            ends_ms: number | null;
            /** Group */
            group: string | null;
            /** Label */
            label: string | null;
            /** Marks */
            marks: components["schemas"]["MarkedPassageShown"][];
            /** Participant Id */
            participant_id: string | null;
            /** Passages */
            passages: number;
            /** Report */
            report: string;
            /** Report Id */
            report_id: string;
            rung: components["schemas"]["Rung"];
            /** Version */
            version: number;
            /** Words */
            words: number;
        };
        /**
         * StripsShown
         * @description All reports of the article, in the order of the interviews.
         */
        StripsShown: {
            form: components["schemas"]["Form"];
            /** Items */
            items: components["schemas"]["StripShown"][];
        };
        /**
         * StructureShown
         * @description How the themes stood at the end of a day, UTC, or stand now.
         */
        StructureShown: {
            /** Items */
            items: components["schemas"]["StandShown"][];
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
            /** Design */
            design?: string | null;
            /** Design Reference */
            design_reference?: string | null;
            /** Language */
            language?: string | null;
            /** Publication Language */
            publication_language?: string | null;
            /** Setting */
            setting?: string | null;
            /** Title */
            title?: string | null;
            /** Window End */
            window_end?: string | null;
            /** Window Start */
            window_start?: string | null;
        };
        /**
         * StudyShown
         * @description The study's facts.
         */
        StudyShown: {
            /** Aim */
            aim: string;
            data_mode: components["schemas"]["DataMode"];
            /** Design */
            design: string;
            /** Design Reference */
            design_reference: string;
            /** Groups */
            groups: components["schemas"]["GroupShown"][];
            /** Is Demo */
            is_demo: boolean;
            /** Language */
            language: string;
            /** Members */
            members: components["schemas"]["MemberShown"][];
            /** Publication Language */
            publication_language: string | null;
            /** Setting */
            setting: string;
            /** Title */
            title: string;
            /** Window End */
            window_end: string | null;
            /** Window Start */
            window_start: string | null;
        };
        /**
         * Style
         * @description What a paragraph is in print.
         * @enum {string}
         */
        Style: "notice" | "title" | "epigraph" | "epigraph_source" | "heading1" | "heading2" | "prose" | "quote" | "question" | "formula" | "caption" | "table" | "table_note" | "picture" | "reference";
        /**
         * StyleKind
         * @description Which style an article is printed in.
         * @enum {string}
         */
        StyleKind: "author-date" | "numeric" | "own";
        /**
         * StyleSent
         * @description A style; the file's text, where it is one's own.
         */
        StyleSent: {
            /**
             * Csl
             * @default
             */
            csl?: string;
            kind: components["schemas"]["StyleKind"];
        };
        /**
         * StyleShown
         * @description How an article cites.
         */
        StyleShown: {
            /** Is Numeric */
            is_numeric: boolean;
            kind: components["schemas"]["StyleKind"];
            /** Name */
            name: string;
        };
        /**
         * SubstituteSent
         * @description Who reviews in place of an interviewer who has left, by which decision.
         */
        SubstituteSent: {
            /** Decision Id */
            decision_id: string;
            /** Member Id */
            member_id: string;
        };
        /**
         * SuggestedShown
         * @description A suggestion as it stands, and what it would change in print.
         */
        SuggestedShown: {
            /** Block Id */
            block_id: string | null;
            form: components["schemas"]["SuggestionForm"];
            /** Id */
            id: string;
            /** Is Stale */
            is_stale: boolean;
            /** Made By */
            made_by: string;
            /**
             * Made On
             * Format: date
             */
            made_on: string;
            /** Note */
            note: string;
            outcome: components["schemas"]["SuggestionOutcome"] | null;
            /** Reason */
            reason: string;
            row: components["schemas"]["DraftRowShown"];
            /** Settled By */
            settled_by: string | null;
            /** Text */
            text: string;
        };
        /**
         * SuggestionForm
         * @description What would become of a block.
         * @enum {string}
         */
        SuggestionForm: "reword" | "add" | "take out";
        /**
         * SuggestionOutcome
         * @description What became of a suggestion.
         * @enum {string}
         */
        SuggestionOutcome: "accepted" | "declined";
        /**
         * SuggestionSent
         * @description What would become of a block; for a new one, the block it follows.
         */
        SuggestionSent: {
            /** Block Id */
            block_id?: string | null;
            form: components["schemas"]["SuggestionForm"];
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * SuggestionShown
         * @description A word beside a quote that agrees with a fact of its speaker.
         */
        SuggestionShown: {
            /** Article Id */
            article_id: string;
            /** Block Id */
            block_id: string;
            given: components["schemas"]["GivenShown"];
            /** Participant Id */
            participant_id: string;
            /** Word */
            word: string;
        };
        /**
         * SuggestionsShown
         * @description An article's suggestions, earliest first.
         */
        SuggestionsShown: {
            /** Items */
            items: components["schemas"]["SuggestedShown"][];
        };
        /**
         * TableCellSent
         * @description Which small count may print.
         */
        TableCellSent: {
            /** Group */
            group: string;
            /** Section */
            section: string;
            /** Value */
            value: string;
        };
        /**
         * TableColumnShown
         * @description A column as it stands in the file, and what it seems to be.
         */
        TableColumnShown: {
            /** Attribute */
            attribute: string;
            /** First */
            first: string[];
            /** Heading */
            heading: string;
            /** Letter */
            letter: string;
            use: components["schemas"]["Use"];
        };
        /**
         * TableFormat
         * @description What a table can be written as, by its usual ending.
         * @enum {string}
         */
        TableFormat: "docx" | "xlsx";
        /**
         * TableKey
         * @description A table that the study can give at any moment.
         * @enum {string}
         */
        TableKey: "sample" | "people" | "ways" | "codes";
        /**
         * TableMappingSent
         * @description What the columns of a waiting table stand for, and how values are read.
         */
        TableMappingSent: {
            /**
             * Adds People
             * @default false
             */
            adds_people?: boolean;
            /** Columns */
            columns: components["schemas"]["ColumnUseSent"][];
            /**
             * Group
             * @default
             */
            group?: string;
            /**
             * Partly
             * @default false
             */
            partly?: boolean;
            /**
             * Split
             * @default ;
             */
            split?: string;
            /** Token */
            token: string;
            /**
             * Undisclosed
             * @default []
             */
            undisclosed?: string[];
        };
        /**
         * TableNoteShown
         * @description What keeps a heading out, or what is lacking.
         */
        TableNoteShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * TablePlanShown
         * @description What a table would set, and what of it would not be taken.
         *
         *     The lists hold the first 500; the counts are whole.
         */
        TablePlanShown: {
            /** Changed */
            changed: components["schemas"]["ItemShown"][];
            /** Changed Count */
            changed_count: number;
            /** Defined */
            defined: string[];
            /** Facts */
            facts: number;
            /** Left */
            left: components["schemas"]["ItemShown"][];
            /** Left Count */
            left_count: number;
            /** New People */
            new_people: number;
            /** People */
            people: number;
        };
        /**
         * TableRowShown
         * @description A value with its count in each column.
         */
        TableRowShown: {
            /** Cells */
            cells: string[];
            /** Name */
            name: string;
        };
        /**
         * TableShown
         * @description A table that was read and waits to be taken in.
         */
        TableShown: {
            /** Columns */
            columns: components["schemas"]["TableColumnShown"][];
            /** Name */
            name: string;
            /** Rows */
            rows: number;
            /** Token */
            token: string;
        };
        /**
         * TablesPreviewShown
         * @description What the tables would hold, what of it is changed and what stays here.
         */
        TablesPreviewShown: {
            /** Changed */
            changed: components["schemas"]["ItemShown"][];
            /** Left */
            left: components["schemas"]["ItemShown"][];
            /** Tables */
            tables: components["schemas"]["TidyTableShown"][];
        };
        /**
         * TablesSent
         * @description As what the tables are written.
         */
        TablesSent: {
            format: components["schemas"]["TidyFormat"];
        };
        /**
         * TakenShown
         * @description The draft after it, and what was changed on the way or did not come over.
         */
        TakenShown: {
            /** Changed */
            changed: components["schemas"]["ItemShown"][];
            /** Count */
            count: number;
            draft: components["schemas"]["DraftShown"];
            /** Left */
            left: components["schemas"]["ItemShown"][];
        };
        /**
         * TakingInSent
         * @description Reports to be taken in again.
         */
        TakingInSent: {
            /** Report Ids */
            report_ids: string[];
        };
        /**
         * TallyShown
         * @description What the data say today: an English sentence, and the values that it names.
         */
        TallyShown: {
            /** Holds */
            holds: boolean;
            /** Number */
            number: number;
            /** Of */
            of: number;
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * TargetSent
         * @description Where the backup is to be put: a file's full path.
         */
        TargetSent: {
            /** Target */
            target: string;
        };
        /**
         * TeamDecisionChangeSent
         * @description Those words of a draft that change.
         */
        TeamDecisionChangeSent: {
            /** Alternatives */
            alternatives?: string | null;
            /** Reason */
            reason?: string | null;
            /** Seen */
            seen?: {
                [key: string]: string;
            } | null;
            /** Text */
            text?: string | null;
        };
        /**
         * TeamDecisionSent
         * @description A decision to be put before the team.
         */
        TeamDecisionSent: {
            /**
             * Affects
             * @default []
             */
            affects?: components["schemas"]["AffectedSent"][];
            /**
             * Alternatives
             * @default
             */
            alternatives?: string;
            /** Meeting Id */
            meeting_id?: string | null;
            /** Reason */
            reason: string;
            /** Supersedes */
            supersedes?: string | null;
            /** Text */
            text: string;
        };
        /**
         * TeamDecisionShown
         * @description A decision of an article's team, with every position.
         */
        TeamDecisionShown: {
            /** Affected */
            affected: string[];
            /** Affects */
            affects: components["schemas"]["AffectedShown"][];
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
            /** Positions */
            positions: components["schemas"]["PositionShown"][];
            /** Reason */
            reason: string;
            /** Settled At */
            settled_at: string | null;
            /** Settled By */
            settled_by: string | null;
            /** Silent */
            silent: string[];
            state: components["schemas"]["DecisionState"];
            /** Supersedes */
            supersedes: string | null;
            /** Text */
            text: string;
        };
        /**
         * TeamDecisionsShown
         * @description An article's decisions, earliest first.
         */
        TeamDecisionsShown: {
            /** Items */
            items: components["schemas"]["TeamDecisionShown"][];
        };
        /**
         * TeamMemberShown
         * @description A member with what a reader is told, and whether they can sign in.
         *
         *     ``password`` is ``own``, ``code`` (made, not used yet) or ``none``.
         */
        TeamMemberShown: {
            /** Active */
            active: boolean;
            facts: components["schemas"]["ReflexiveShown"];
            /** Id */
            id: string;
            /** Initials */
            initials: string;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Password */
            password: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
        };
        /**
         * TellersShown
         * @description How many of a group's people tell a story of something.
         */
        TellersShown: {
            /** Group */
            group: string;
            /** Of */
            of: number;
            /** People */
            people: number;
        };
        /**
         * TermSent
         * @description A word to be used, and those to be avoided for it.
         */
        TermSent: {
            /**
             * Avoided
             * @default []
             */
            avoided?: string[];
            /** Preferred */
            preferred: string;
        };
        /**
         * TermShown
         * @description A word the authors use, and those they avoid for it.
         */
        TermShown: {
            /** Avoided */
            avoided: string[];
            /** Preferred */
            preferred: string;
        };
        /**
         * TerminologySent
         * @description The whole policy, in place of the one that stood.
         */
        TerminologySent: {
            /**
             * Exceptions
             * @default []
             */
            exceptions?: string[];
            /**
             * Reason
             * @default
             */
            reason?: string;
            /**
             * Reference
             * @default
             */
            reference?: string;
            /** Terms */
            terms: components["schemas"]["TermSent"][];
        };
        /**
         * TerminologyShown
         * @description An article's terminology policy; empty while none was stated.
         */
        TerminologyShown: {
            /** Exceptions */
            exceptions: string[];
            /** Reason */
            reason: string;
            /** Reference */
            reference: string;
            /** Terms */
            terms: components["schemas"]["TermShown"][];
        };
        /**
         * TextOrigin
         * @description From where a passage was taken over that its writer has not touched since.
         *
         *     Touched is what was reworded, parted or joined, and what the writer said
         *     stands as it is.
         * @enum {string}
         */
        TextOrigin: "machine" | "file";
        /**
         * ThemeChangeSent
         * @description Those parts of a theme that change; the last five only of a paradox.
         */
        ThemeChangeSent: {
            /**
             * Composes Title
             * @default false
             */
            composes_title?: boolean;
            /** Decision Id */
            decision_id?: string | null;
            /** Definition */
            definition?: string | null;
            form?: components["schemas"]["Form"] | null;
            /** Joint */
            joint?: string | null;
            kind?: components["schemas"]["ThemeKind"] | null;
            /** No Way Reason */
            no_way_reason?: string | null;
            /** Position */
            position?: number | null;
            /** Seen */
            seen?: {
                [key: string]: string;
            } | null;
            /** Short */
            short?: string | null;
            state?: components["schemas"]["ThemeState"] | null;
            /** Tension */
            tension?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * ThemeColumnShown
         * @description How the themes stood at a meeting; without one, as they stand now.
         */
        ThemeColumnShown: {
            /** Meeting Id */
            meeting_id: string | null;
            /** On */
            on: string | null;
            /** Seq */
            seq: number;
            /** Themes */
            themes: components["schemas"]["StandShown"][];
        };
        /**
         * ThemeFlowShown
         * @description A theme's way to column number ``column`` from the one before, from 0.
         */
        ThemeFlowShown: {
            /** After */
            after: string | null;
            /** Before */
            before: string | null;
            /** Column */
            column: number;
            /** Operations */
            operations: components["schemas"]["Operation"][];
        };
        /**
         * ThemeKind
         * @description The form of a theme; a team begins with topics. Source: method, row F3.
         * @enum {string}
         */
        ThemeKind: "topic" | "statement" | "paradox";
        /**
         * ThemeOfStoriesShown
         * @description A theme, and who tells a story of it.
         */
        ThemeOfStoriesShown: {
            /** Against */
            against: number;
            /** Poles */
            poles: components["schemas"]["StoryPoleShown"][];
            /** Stories */
            stories: number;
            /** Tellers */
            tellers: components["schemas"]["TellersShown"][];
            /** Theme Id */
            theme_id: string;
            /** Title */
            title: string;
        };
        /**
         * ThemeProposalSent
         * @description A theme made from notes, to be decided on.
         */
        ThemeProposalSent: {
            /**
             * Alternatives
             * @default
             */
            alternatives?: string;
            /**
             * Definition
             * @default
             */
            definition?: string;
            /**
             * Marks
             * @default []
             */
            marks?: string[];
            /** Meeting Id */
            meeting_id?: string | null;
            /** Notes */
            notes: string[];
            /** Reason */
            reason: string;
            /**
             * Text
             * @default
             */
            text?: string;
            /** Title */
            title: string;
        };
        /**
         * ThemeProposalShown
         * @description A theme that a decision is about; its id once it has begun.
         */
        ThemeProposalShown: {
            /** Decision Id */
            decision_id: string;
            /** Definition */
            definition: string;
            /** Notes */
            notes: string[];
            /** Theme Id */
            theme_id: string | null;
            /** Title */
            title: string;
        };
        /**
         * ThemeProposalsShown
         * @description The themes that an article's decisions are about.
         */
        ThemeProposalsShown: {
            /** Items */
            items: components["schemas"]["ThemeProposalShown"][];
        };
        /**
         * ThemeRelationShown
         * @description How one theme bears on another.
         */
        ThemeRelationShown: {
            /** Id */
            id: string;
            /** Note */
            note: string;
            /** Other Id */
            other_id: string;
            /** Theme Id */
            theme_id: string;
        };
        /**
         * ThemeSent
         * @description A new theme; it begins as a topic, from notes if some are named.
         */
        ThemeSent: {
            /**
             * Definition
             * @default
             */
            definition?: string;
            /** Meeting Id */
            meeting_id?: string | null;
            /**
             * Notes
             * @default []
             */
            notes?: string[];
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
            /** Lacking */
            lacking: components["schemas"]["LackingShown"][];
            /** No Way Reason */
            no_way_reason: string | null;
            /** Parent Id */
            parent_id: string | null;
            poles: components["schemas"]["PolesShown"] | null;
            /** Position */
            position: number;
            /** Searches */
            searches: components["schemas"]["ContrarySearchShown"][];
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
         * @description How far a theme has come.
         *
         *     The first four are the team's own, back and forth. What was agreed is taken back
         *     by a decision only.
         *
         *     Source: method, section 3.4.
         * @enum {string}
         */
        ThemeState: "preliminary" | "developing" | "under_review" | "formulated" | "agreed" | "placed" | "published";
        /**
         * ThemeStepShown
         * @description One operation; ``seq`` is its place in the history.
         */
        ThemeStepShown: {
            /** At */
            at: string;
            /** By */
            by: string;
            /** Decision Id */
            decision_id: string | null;
            /** Descents */
            descents: components["schemas"]["DescentShown"][];
            /** Id */
            id: string;
            operation: components["schemas"]["Operation"];
            /** Seq */
            seq: number;
        };
        /**
         * ThemesShown
         * @description An article's themes in their order.
         */
        ThemesShown: {
            /** Items */
            items: components["schemas"]["ThemeShown"][];
        };
        /**
         * ThreadShown
         * @description A comment with its answers; gone if its words or its block are.
         */
        ThreadShown: {
            /** Answers */
            answers: components["schemas"]["RemarkShown"][];
            /** Block Id */
            block_id: string;
            /** Is Gone */
            is_gone: boolean;
            remark: components["schemas"]["RemarkShown"];
            /** Settled By */
            settled_by: string | null;
        };
        /**
         * ThreadsShown
         * @description An article's comments, earliest first.
         */
        ThreadsShown: {
            /** Items */
            items: components["schemas"]["ThreadShown"][];
        };
        /**
         * TickedPlacesSent
         * @description The code, and all that was ticked.
         */
        TickedPlacesSent: {
            /** Code Id */
            code_id: string;
            /** Places */
            places: components["schemas"]["TickedSent"][];
        };
        /**
         * TickedSent
         * @description A place that was ticked.
         */
        TickedSent: {
            /** End */
            end: number;
            /** Report Id */
            report_id: string;
            /** Start */
            start: number;
            /** Version */
            version: number;
        };
        /**
         * TidyFormat
         * @description As what tables are written.
         * @enum {string}
         */
        TidyFormat: "csv" | "xlsx" | "parquet" | "arrow" | "sqlite";
        /**
         * TidyTableShown
         * @description How many rows a table would have.
         */
        TidyTableShown: {
            /** Name */
            name: string;
            /** Rows */
            rows: number;
        };
        /**
         * ToWriteShown
         * @description An interview without a report, and who writes it or could.
         */
        ToWriteShown: {
            /** Interview Id */
            interview_id: string;
            /** Interviewer Id */
            interviewer_id: string | null;
            /** Is Begun */
            is_begun: boolean;
            /** Is Told */
            is_told: boolean;
            /** Proposed Id */
            proposed_id: string | null;
            /** Writer Id */
            writer_id: string | null;
        };
        /**
         * TogetherSent
         * @description The decision to read an article together.
         */
        TogetherSent: {
            /** Decision Id */
            decision_id: string;
        };
        /**
         * TogetherShown
         * @description What goes with what in an article, of how many people, reports and passages.
         */
        TogetherShown: {
            /** Codes */
            codes: components["schemas"]["CodeCountShown"][];
            /** Pairs */
            pairs: components["schemas"]["CodePairShown"][];
            /** Passages */
            passages: number;
            /** People */
            people: number;
            /** Reports */
            reports: number;
            /** Stories */
            stories: number;
        };
        /**
         * TokenShown
         * @description A token, as it stands in texts, and how many replacements use it.
         */
        TokenShown: {
            /** Id */
            id: string;
            kind: components["schemas"]["counterpoint__across__replacement__model__Kind"];
            /** Printed */
            printed: string;
            /** Uses */
            uses: number;
        };
        /**
         * TokensShown
         * @description The tokens that are offered.
         */
        TokensShown: {
            /** Items */
            items: components["schemas"]["TokenShown"][];
        };
        /**
         * TouchedShown
         * @description How many things of one kind.
         */
        TouchedShown: {
            /** Number */
            number: number;
            /** Thing */
            thing: string;
        };
        /**
         * TranslationSent
         * @description A quote in another language, a line for each paragraph.
         */
        TranslationSent: {
            /** Text */
            text: string;
        };
        /**
         * TranslationShown
         * @description The own words beside what prints in the language of the publication.
         *
         *     Attributes:
         *         original: The own words, paragraphs joined by line breaks.
         *         text: The translation; empty while there is none.
         *         is_checked: Whether the check holds for both as they stand.
         */
        TranslationShown: {
            /** Checked By */
            checked_by: string | null;
            /** Checked On */
            checked_on: string;
            /** Is Checked */
            is_checked: boolean;
            /** Language */
            language: string;
            /** Original */
            original: string;
            /** Spoken */
            spoken: string;
            /** Text */
            text: string;
            /** Translated By */
            translated_by: string | null;
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
         * TwinShown
         * @description Two works of the list that look the same.
         */
        TwinShown: {
            /** Given Id */
            given_id: string;
            /** Known Id */
            known_id: string;
        };
        /**
         * TypedSent
         * @description A citation that was typed by hand, word by word.
         */
        TypedSent: {
            /** Typed */
            typed: string;
        };
        /**
         * UnitizingShown
         * @description How alike members divided the texts, all codes together.
         */
        UnitizingShown: {
            /** Bar U Alpha */
            bar_u_alpha: number | null;
            /** Cu Alpha */
            cu_alpha: number | null;
            /** Kinds */
            kinds: components["schemas"]["KindAgreementShown"][];
            /** U Alpha */
            u_alpha: number | null;
        };
        /**
         * UploadSent
         * @description A file of so many bytes is to come.
         */
        UploadSent: {
            /** Size Bytes */
            size_bytes: number;
        };
        /**
         * UploadShown
         * @description A file that is still coming in; ``progress`` while it is examined, 0 to 100.
         */
        UploadShown: {
            /**
             * Begun At
             * Format: date-time
             */
            begun_at: string;
            /** Begun By */
            begun_by: string;
            /** Id */
            id: string;
            problem: components["schemas"]["counterpoint__web__api__consent__SaidShown"] | null;
            /** Progress */
            progress: number | null;
            /** Received Bytes */
            received_bytes: number;
            /** Size Bytes */
            size_bytes: number;
        };
        /**
         * Use
         * @description What a column is used as.
         * @enum {string}
         */
        Use: "ignored" | "group" | "number" | "gender" | "age" | "service" | "attribute" | "own words";
        /**
         * ValueChangeShown
         * @description A bound value that reads otherwise; null where it is not, or may not print.
         */
        ValueChangeShown: {
            /** After */
            after: string | null;
            /** Before */
            before: string | null;
            source: components["schemas"]["Source"];
        };
        /**
         * VaultShown
         * @description The vault as one session sees it.
         *
         *     ``locks_in_s`` is null while it is locked here; ``has_key`` says whether the
         *     member has a key.
         */
        VaultShown: {
            /** Has Key */
            has_key: boolean;
            /** Holders */
            holders: components["schemas"]["HolderShown"][];
            /** Is Set Up */
            is_set_up: boolean;
            /** Locks In S */
            locks_in_s: number | null;
            recovery: components["schemas"]["RecoveryShown"] | null;
            /** Takes Identities */
            takes_identities: boolean;
        };
        /**
         * Verdict
         * @description What the reviewer heard of a passage.
         * @enum {string}
         */
        Verdict: "faithful" | "corrected" | "unsupported" | "inaudible";
        /**
         * VerdictSent
         * @description What was heard of a passage.
         */
        VerdictSent: {
            verdict: components["schemas"]["Verdict"];
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
         * VersionShown
         * @description A version that the member may read, without its words.
         */
        VersionShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** In Analysis */
            in_analysis: boolean;
            /** Is Approved */
            is_approved: boolean;
            /** No */
            no: number;
        };
        /**
         * VersionsShown
         * @description The versions that the member may read, first to last.
         */
        VersionsShown: {
            /** Items */
            items: components["schemas"]["VersionShown"][];
        };
        /**
         * Voice
         * @description Who speaks in a paragraph of a quote.
         * @enum {string}
         */
        Voice: "own" | "question" | "unknown";
        /**
         * VoteSent
         * @description Whether the seal should open before all have finished.
         */
        VoteSent: {
            /**
             * In Favour
             * @default true
             */
            in_favour?: boolean;
        };
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
         * Way
         * @description How something was given away.
         * @enum {string}
         */
        Way: "quote" | "prose" | "table" | "sample" | "elsewhere";
        /**
         * WayChangeSent
         * @description Those parts of a way that change.
         */
        WayChangeSent: {
            /** Groups */
            groups?: string[] | null;
            /** Position */
            position?: number | null;
            /** Text */
            text?: string | null;
        };
        /**
         * WayIn
         * @description How a member gets in at the page.
         *
         *     ``OPEN`` at once; ``PASSWORD`` and ``CODE`` by what they say; ``CHOOSE`` by
         *     choosing a password now; ``SHUT`` not before a coordinator made a code.
         * @enum {string}
         */
        WayIn: "open" | "password" | "code" | "choose" | "shut";
        /**
         * WaySent
         * @description A new way of managing, and of which groups the team says so.
         */
        WaySent: {
            /**
             * Groups
             * @default []
             */
            groups?: string[];
            /** Text */
            text: string;
        };
        /**
         * WayShown
         * @description A way of managing a paradox.
         *
         *     ``groups`` is what the team says, ``people`` how many of each group speak for it.
         */
        WayShown: {
            /** Codes */
            codes: string[];
            /** Evidence */
            evidence: components["schemas"]["EvidenceShown"][];
            /** Groups */
            groups: string[];
            /** Id */
            id: string;
            /** People */
            people: {
                [key: string]: number;
            };
            /** Position */
            position: number;
            /** Text */
            text: string;
        };
        /**
         * WeightShown
         * @description On how few a paradox rests; lists to look at, never a verdict.
         */
        WeightShown: {
            a: components["schemas"]["PoleWeightShown"];
            b: components["schemas"]["PoleWeightShown"];
            /** Without Coder */
            without_coder: components["schemas"]["WithoutCoderShown"][];
            /** Without Person */
            without_person: components["schemas"]["WithoutPersonShown"][];
        };
        /**
         * Where
         * @description Where beside a quote a word stands that may give its speaker away.
         * @enum {string}
         */
        Where: "prose" | "note" | "clarification";
        /**
         * WhereaboutsSent
         * @description In which room the page is: its name alone, never what is looked at there.
         */
        WhereaboutsSent: {
            /** Room */
            room: string;
        };
        /**
         * WithdrawalPreviewShown
         * @description What a withdrawal would touch.
         */
        WithdrawalPreviewShown: {
            /** Copies */
            copies: components["schemas"]["HeldCopyShown"][];
            /** Erases */
            erases: boolean;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
            /** Stretches */
            stretches: components["schemas"]["StretchShown"][];
            /** Touched */
            touched: components["schemas"]["TouchedShown"][];
        };
        /**
         * WithdrawalRequestSent
         * @description That a participant takes something back, and when they said so.
         */
        WithdrawalRequestSent: {
            /** @default oral */
            form?: components["schemas"]["ConsentForm"];
            /**
             * Said On
             * Format: date
             */
            said_on: string;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
        };
        /**
         * WithdrawalRequestShown
         * @description A request that waits for a coordinator.
         */
        WithdrawalRequestShown: {
            /** By */
            by: string;
            form: components["schemas"]["ConsentForm"];
            /** Id */
            id: string;
            /** Participant Id */
            participant_id: string;
            /**
             * Said On
             * Format: date
             */
            said_on: string;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
        };
        /**
         * WithdrawalSent
         * @description What is taken back, and why some stretches in team text may stay.
         */
        WithdrawalSent: {
            /** @default oral */
            form?: components["schemas"]["ConsentForm"];
            /**
             * Keep
             * @default {}
             */
            keep?: {
                [key: string]: string;
            };
            /**
             * Said On
             * Format: date
             */
            said_on: string;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
        };
        /**
         * WithdrawalShown
         * @description A withdrawal that was carried out.
         */
        WithdrawalShown: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Cleared At */
            cleared_at: string | null;
            /** Erases */
            erases: boolean;
            form: components["schemas"]["ConsentForm"];
            /** Id */
            id: string;
            /** Participant Id */
            participant_id: string;
            /** Repeated */
            repeated: boolean;
            /**
             * Said On
             * Format: date
             */
            said_on: string;
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
        };
        /**
         * WithdrawalStateShown
         * @description What a participant took back, and what waits.
         */
        WithdrawalStateShown: {
            /** Requests */
            requests: components["schemas"]["WithdrawalRequestShown"][];
            /** Withdrawals */
            withdrawals: components["schemas"]["WithdrawalShown"][];
        };
        /**
         * WithdrawnScopesSent
         * @description What the participant takes back; taking no part takes back everything.
         */
        WithdrawnScopesSent: {
            /** Scopes */
            scopes: components["schemas"]["ConsentScope"][];
        };
        /**
         * WithoutCoderShown
         * @description What would be lost without one member's codings.
         */
        WithoutCoderShown: {
            /** Losses */
            losses: components["schemas"]["LostShown"][];
            /** Member Id */
            member_id: string;
        };
        /**
         * WithoutPersonShown
         * @description What would be lost without one person.
         */
        WithoutPersonShown: {
            /** Label */
            label: string | null;
            /** Losses */
            losses: components["schemas"]["LostShown"][];
            /** Participant Id */
            participant_id: string;
        };
        /**
         * WordsPartShown
         * @description Words of a passage that the other version has, or has not.
         */
        WordsPartShown: {
            /** Is Changed */
            is_changed: boolean;
            /** Text */
            text: string;
        };
        /**
         * WorkMergeSent
         * @description The work that stays.
         */
        WorkMergeSent: {
            /** Into Id */
            into_id: string;
        };
        /**
         * WorkSent
         * @description A work's fields by their names in CSL-JSON.
         */
        WorkSent: {
            /** Csl */
            csl: {
                [key: string]: unknown;
            };
        };
        /**
         * WorkShown
         * @description A work: its fields as CSL-JSON has them, how it prints, where it is cited.
         */
        WorkShown: {
            /** Cited */
            cited: string;
            /** Cited In */
            cited_in: string[];
            /** Csl */
            csl: {
                [key: string]: unknown;
            };
            /** Entry */
            entry: components["schemas"]["FacedShown"][];
            /** Id */
            id: string;
            /** Is In Policy */
            is_in_policy: boolean;
            /** Sibling Id */
            sibling_id: string | null;
        };
        /**
         * WorksExportSent
         * @description What to write the works as.
         */
        WorksExportSent: {
            format: components["schemas"]["WorksFormat"];
        };
        /**
         * WorksFormat
         * @description What works can be written as, by its usual ending.
         * @enum {string}
         */
        WorksFormat: "json" | "bib";
        /**
         * WriterSent
         * @description Who is to write the report of an interview.
         */
        WriterSent: {
            /** Interview Id */
            interview_id: string;
            /** Writer Id */
            writer_id: string;
        };
        /**
         * WritersSent
         * @description Who is to write, of one or many interviews; all of it or nothing.
         */
        WritersSent: {
            /** Assignments */
            assignments: components["schemas"]["WriterSent"][];
        };
        /**
         * WritingSent
         * @description What was done to the blocks, in its order; all of it is kept, or nothing.
         */
        WritingSent: {
            /** Steps */
            steps: components["schemas"]["WritingStepSent"][];
        };
        /**
         * WritingStepSent
         * @description One thing done to a block.
         *
         *     A new one has a name of the page's own until it is answered with its id; the
         *     name stands in ``block_id`` and in the ``after`` of later steps.
         */
        WritingStepSent: {
            /** After */
            after?: string | null;
            /** Block Id */
            block_id: string;
            content?: components["schemas"]["ContentSent"] | null;
            kind: components["schemas"]["StepKind"];
            /** Seen */
            seen?: string | null;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * WrittenShown
         * @description The manuscript after the steps, and the ids of new blocks by their names.
         */
        WrittenShown: {
            /** Made */
            made: {
                [key: string]: string;
            };
            manuscript: components["schemas"]["ManuscriptShown"];
        };
        /**
         * Kind
         * @description What is replaced.
         *
         *     Source: method, section 3.2 (Replacement), row F42.
         * @enum {string}
         */
        counterpoint__across__replacement__model__Kind: "person" | "place" | "institution" | "date" | "telephone" | "identity number" | "other";
        /**
         * Unit
         * @description What a reach is counted in, and what two codings can share.
         * @enum {string}
         */
        counterpoint__across__retrieval__model__Unit: "passage" | "character" | "report" | "person" | "story";
        /**
         * Kind
         * @description Where words stand that are not a report's.
         * @enum {string}
         */
        counterpoint__across__search__model__Kind: "note" | "code" | "theme" | "memo" | "concept";
        /**
         * Unit
         * @description What is counted.
         * @enum {string}
         */
        counterpoint__coding__matrix__model__Unit: "stretches" | "passages" | "stories" | "reports" | "people";
        /**
         * UndoneShown
         * @description What was taken back.
         */
        counterpoint__web__api__across__UndoneShown: {
            undone: components["schemas"]["StepNamed"];
        };
        /**
         * SaidShown
         * @description An English sentence, with the values that it names.
         */
        counterpoint__web__api__checklist__SaidShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * GridCellShown
         * @description One group at one pole: claimed, voiced by ``people`` of ``of``, shown.
         */
        counterpoint__web__api__claim__GridCellShown: {
            /** Claims */
            claims: string[];
            /** Group */
            group: string;
            /** Is Not In Data */
            is_not_in_data: boolean;
            /** Is Not Shown */
            is_not_shown: boolean;
            letter: components["schemas"]["Letter"] | null;
            /** Of */
            of: number;
            /** People */
            people: number;
            /** Quotes */
            quotes: string[];
            /** Theme Id */
            theme_id: string;
        };
        /**
         * SaidShown
         * @description A sentence and what stands in it.
         */
        counterpoint__web__api__consent__SaidShown: {
            /** Sentence */
            sentence: string;
            /** Values */
            values: {
                [key: string]: string | number;
            };
        };
        /**
         * NoteSent
         * @description What the interviewer noticed.
         */
        counterpoint__web__api__interview__NoteSent: {
            /** Field Note */
            field_note: string;
        };
        /**
         * HeardShown
         * @description Some words that a machine heard.
         */
        counterpoint__web__api__machine__HeardShown: {
            /** Confidence */
            confidence: number | null;
            /** End Ms */
            end_ms: number;
            /** Repeats */
            repeats: boolean;
            /** Start Ms */
            start_ms: number;
            /** Text */
            text: string;
        };
        /**
         * NameSent
         * @description What a word that looks like a name is.
         */
        counterpoint__web__api__quote__NameSent: {
            /** Start */
            start: number;
            use: components["schemas"]["NameUse"];
        };
        /**
         * NameSent
         * @description A private code, and what it is called from now on.
         */
        counterpoint__web__api__reading__NameSent: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * NoteSent
         * @description A note on a span.
         */
        counterpoint__web__api__reading__NoteSent: {
            /**
             * Code
             * @default
             */
            code?: string;
            /** End */
            end: number;
            /** Report Id */
            report_id: string;
            /** Start */
            start: number;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * WordsSent
         * @description What to search one's own notes for.
         */
        counterpoint__web__api__reading__WordsSent: {
            /** Words */
            words: string;
        };
        /**
         * GridCellShown
         * @description How many participants of a group came through one kind of service.
         */
        counterpoint__web__api__recruitment__GridCellShown: {
            /** Group */
            group: string;
            mode: components["schemas"]["Mode"];
            /** People */
            people: number;
            sector: components["schemas"]["Sector"];
        };
        /**
         * GroupFoundShown
         * @description How much of an answer is of one group.
         */
        counterpoint__web__api__retrieval__GroupFoundShown: {
            /** Codings */
            codings: number;
            /** Group */
            group: string | null;
            /** Of People */
            of_people: number;
            /** People */
            people: number;
        };
        /**
         * QuestionSent
         * @description A question, an order, and which part of the answer is shown.
         */
        counterpoint__web__api__retrieval__QuestionSent: {
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /** Question */
            question: string;
            /**
             * Skip
             * @default 0
             */
            skip?: number;
            /** @default report */
            sorting?: components["schemas"]["Sorting"];
        };
        /**
         * HeardShown
         * @description A stretch of a recording that was heard, in ms.
         */
        counterpoint__web__api__review__HeardShown: {
            /** End Ms */
            end_ms: number;
            /** Start Ms */
            start_ms: number;
        };
        /**
         * WordsSent
         * @description The words of a correction, a question, a reason or an answer.
         */
        counterpoint__web__api__review__WordsSent: {
            /** Words */
            words: string;
        };
        /**
         * GroupFoundShown
         * @description How many of a group's people have the words in their accounts.
         */
        counterpoint__web__api__search__GroupFoundShown: {
            /** Group */
            group: string;
            /** Of */
            of: number;
            /** People */
            people: number;
        };
        /**
         * QuestionSent
         * @description The interviewer's turn that a quote answers; null for none.
         */
        counterpoint__web__api__wording__QuestionSent: {
            /** Passage Id */
            passage_id: string | null;
        };
        /**
         * TokenSent
         * @description The one-time token from the address that opened the page; empty at a server.
         */
        counterpoint__web__entrance__TokenSent: {
            /** Token */
            token: string;
        };
        /**
         * TokenSent
         * @description A token for the study's list.
         */
        counterpoint__web__vault__replacements__TokenSent: {
            kind: components["schemas"]["Kind-Input"];
            /** Wording */
            wording: string;
        };
        /**
         * UndoneShown
         * @description What undoing came to: where nobody can tell, the token stays.
         */
        counterpoint__web__vault__replacements__UndoneShown: {
            /** Left */
            left: number;
            replacements: components["schemas"]["ReplacementsShown"];
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
    take_off_agenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agenda_mark_id: string;
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
                    "application/json": null;
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
    show_code_curves: {
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
                    "application/json": components["schemas"]["CodeCurvesShown"];
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
    list_marks: {
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
                    "application/json": components["schemas"]["AgendaMarksShown"];
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
    mark_for_agenda: {
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
                "application/json": components["schemas"]["AgendaMarkSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaMarksShown"];
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
    show_agreement: {
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
                    "application/json": components["schemas"]["AgreementShown"];
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
    show_approach: {
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
                    "application/json": components["schemas"]["ApproachShown"];
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
    declare_approach: {
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
                "application/json": components["schemas"]["ApproachSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproachShown"];
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
    preview_archive: {
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
                    "application/json": components["schemas"]["ArchivePreviewShown"];
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
    export_archive: {
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
                "application/json": components["schemas"]["ArchiveSent"];
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
    ask_for_archive: {
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
                    "application/json": null;
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
    name_authors: {
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
                "application/json": components["schemas"]["AuthorsSent"];
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
    list_bands: {
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
                    "application/json": components["schemas"]["BandsShown"];
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
    set_bands: {
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
                "application/json": components["schemas"]["BandsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BandsShown"];
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
    show_all_chances: {
        parameters: {
            query?: {
                seed?: number;
            };
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
                    "application/json": components["schemas"]["AllChancesShown"];
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
    show_pair_chance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                code_id: string;
                other_id: string;
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
                    "application/json": components["schemas"]["PairChanceShown"];
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
    list_checklists: {
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
                    "application/json": components["schemas"]["ChecklistsShown"];
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
    show_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["ChecklistKind"];
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
                    "application/json": components["schemas"]["ChecklistSheetShown"];
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
    request_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["ChecklistKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistRequestSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistsShown"];
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
    drop_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["ChecklistKind"];
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
                    "application/json": components["schemas"]["ChecklistsShown"];
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
    export_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["ChecklistKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistFileSent"];
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
    answer_checklist_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["ChecklistKind"];
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistAnswerSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistSheetShown"];
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
    clear_checklist_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["ChecklistKind"];
                item: string;
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
                    "application/json": components["schemas"]["ChecklistSheetShown"];
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
    put_guideline_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["ChecklistKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidelineTextSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistSheetShown"];
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
    show_checks: {
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
                    "application/json": components["schemas"]["ChecksShown"];
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
    choose_style: {
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
                "application/json": components["schemas"]["StyleSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencesShown"];
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
    list_claims: {
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
                    "application/json": components["schemas"]["ClaimsShown"];
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
    export_codebook: {
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
                "application/json": components["schemas"]["CodebookFileSent"];
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
    show_naming: {
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
                    "application/json": components["schemas"]["NamingShown"];
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
    choose_naming: {
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
                "application/json": components["schemas"]["NamingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamingShown"];
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
    show_codebook_then: {
        parameters: {
            query?: {
                on?: string | null;
                meeting_id?: string | null;
            };
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
                    "application/json": components["schemas"]["CodebookThenShown"];
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
    list_coding_facets: {
        parameters: {
            query?: {
                report_id?: string | null;
            };
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
                    "application/json": components["schemas"]["CodingFacetsShown"];
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
    code_ticked: {
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
                "application/json": components["schemas"]["TickedPlacesSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedShown"];
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
    list_comparisons: {
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
                    "application/json": components["schemas"]["SideBySideCountsShown"];
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
    show_comparison: {
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
                    "application/json": components["schemas"]["SideBySideShown"];
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
    show_concentration: {
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
                    "application/json": components["schemas"]["ConcentrationShown"];
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
    list_concepts: {
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
                    "application/json": components["schemas"]["ConceptsShown"];
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
    add_concept: {
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
                "application/json": components["schemas"]["ConceptSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptsShown"];
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
    get_team_decisions: {
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
                    "application/json": components["schemas"]["TeamDecisionsShown"];
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
    draft_decision: {
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
                "application/json": components["schemas"]["TeamDecisionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDecisionShown"];
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
    list_diary: {
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
                    "application/json": components["schemas"]["DiaryEntriesShown"];
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
    write_diary: {
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
                "application/json": components["schemas"]["DiarySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiaryShown"];
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
    list_drafts: {
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
                    "application/json": components["schemas"]["DraftsShown"];
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
    show_edition: {
        parameters: {
            query?: {
                language?: string | null;
            };
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
                    "application/json": components["schemas"]["EditionShown"];
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
    write_edition: {
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
                "application/json": components["schemas"]["EditionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionShown"];
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
    export_edition: {
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
                "application/json": components["schemas"]["EditionFileSent"];
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
    choose_edition_piece: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["PieceKind"];
                object_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionPieceSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionShown"];
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
    drop_edition_piece: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                kind: components["schemas"]["PieceKind"];
                object_id: string;
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
                    "application/json": components["schemas"]["EditionShown"];
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
    show_export: {
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
                    "application/json": components["schemas"]["ExportPreviewShown"];
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
    list_facets: {
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
                    "application/json": components["schemas"]["FacetsShown"];
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
    add_facet: {
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
                "application/json": components["schemas"]["FacetSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsShown"];
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
    freeze_manuscript: {
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
                "application/json": components["schemas"]["SnapshotSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftsShown"];
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
    get_frequencies: {
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
                    "application/json": components["schemas"]["FrequenciesShown"];
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
    show_grid: {
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
                    "application/json": components["schemas"]["GridShown"];
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
    show_labels: {
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
                    "application/json": components["schemas"]["LabelsShown"];
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
    choose_label_form: {
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
                "application/json": components["schemas"]["LabelFormSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelsShown"];
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
    show_lineage: {
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
                    "application/json": components["schemas"]["LineageShown"];
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
    show_map: {
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
                    "application/json": components["schemas"]["MapShown"];
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
    list_marked: {
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
                    "application/json": components["schemas"]["AllMarkedShown"];
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
    show_matrix: {
        parameters: {
            query?: {
                across?: components["schemas"]["Across"];
                unit?: components["schemas"]["counterpoint__coding__matrix__model__Unit"];
            };
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
                    "application/json": components["schemas"]["MatrixShown"];
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
    show_cell: {
        parameters: {
            query?: {
                across?: components["schemas"]["Across"];
                unit?: components["schemas"]["counterpoint__coding__matrix__model__Unit"];
                first?: number;
                limit?: number;
            };
            header?: never;
            path: {
                article_id: string;
                code_id: string;
                column: string;
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
                    "application/json": components["schemas"]["MatrixCellShown"];
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
    get_meetings: {
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
                    "application/json": components["schemas"]["MeetingsShown"];
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
    begin_meeting: {
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
                "application/json": components["schemas"]["MeetingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingShown"];
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
    get_method_log: {
        parameters: {
            query?: {
                language?: string | null;
                named?: boolean;
            };
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
                    "application/json": components["schemas"]["MethodLogShown"];
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
    export_method_log: {
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
                "application/json": components["schemas"]["MethodLogSent"];
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
    list_mirrors: {
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
                    "application/json": components["schemas"]["MirrorsShown"];
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
    list_my_notes: {
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
                    "application/json": components["schemas"]["NotesShown"];
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
    write_note: {
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
                "application/json": components["schemas"]["counterpoint__web__api__reading__NoteSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteShown"];
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
    search_my_notes: {
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
                "application/json": components["schemas"]["counterpoint__web__api__reading__WordsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotesShown"];
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
    export_picture: {
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
                "application/json": components["schemas"]["PictureExportSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureExportShown"];
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
    rename_private_code: {
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
                "application/json": components["schemas"]["counterpoint__web__api__reading__NameSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotesShown"];
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
    export_to_project: {
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
                "application/json": components["schemas"]["ProjectExportSent"];
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
    preview_leaving_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                ending: components["schemas"]["ProjectFormat"];
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
                    "application/json": components["schemas"]["ProjectOutcomeShown"];
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
    list_proposals: {
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
                    "application/json": components["schemas"]["ThemeProposalsShown"];
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
    propose_theme: {
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
                "application/json": components["schemas"]["ThemeProposalSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeProposalShown"];
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
    publish_manuscript: {
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
                "application/json": components["schemas"]["PrintSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftsShown"];
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
    list_questions: {
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
                    "application/json": components["schemas"]["SavedQuestionsShown"];
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
    save_question: {
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
                "application/json": components["schemas"]["NewQuestionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedQuestionShown"];
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
    take_question_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                saved_question_id: string;
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
                    "application/json": components["schemas"]["SavedQuestionsShown"];
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
    assign_readers: {
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
                "application/json": components["schemas"]["ReadersSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealShown"];
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
    release_reader: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                member_id: string;
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
                    "application/json": components["schemas"]["SealShown"];
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
    list_readings: {
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
                    "application/json": components["schemas"]["ReadingsShown"];
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
    finish_reading: {
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
                    "application/json": components["schemas"]["SealShown"];
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
    resume_reading: {
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
                    "application/json": components["schemas"]["SealShown"];
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
    begin_pass: {
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
                    "application/json": components["schemas"]["PassShown"];
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
    end_pass: {
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
                    "application/json": components["schemas"]["PassShown"];
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
    list_notes: {
        parameters: {
            query?: {
                opened?: boolean;
            };
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
                    "application/json": components["schemas"]["NotesShown"];
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
    list_remarks: {
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
                    "application/json": components["schemas"]["ThreadsShown"];
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
    get_selection: {
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
                    "application/json": components["schemas"]["SelectionShown"];
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
    leave_out_reports: {
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
                "application/json": components["schemas"]["LeavingOutSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionShown"];
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
    take_in_reports: {
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
                "application/json": components["schemas"]["TakingInSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionShown"];
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
    find_codings: {
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
                "application/json": components["schemas"]["counterpoint__web__api__retrieval__QuestionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrievedShown"];
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
    export_codings: {
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
                "application/json": components["schemas"]["RetrievalFileSent"];
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
    list_returned: {
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
                    "application/json": components["schemas"]["ReturnedListShown"];
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
    bring_back: {
        parameters: {
            query?: {
                snapshot_id?: string | null;
            };
            header: {
                /** @description The file's name, percent-encoded UTF-8: it may name a person, and addresses end up in logs. */
                "x-file-name": string;
            };
            path: {
                article_id: string;
            };
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
                    "application/json": components["schemas"]["ReturnedRead"];
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
    open_revision: {
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
                "application/json": components["schemas"]["RevisionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftsShown"];
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
    get_sample: {
        parameters: {
            query?: {
                language?: string | null;
            };
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
                    "application/json": components["schemas"]["SampleShown"];
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
    post_sample_line: {
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
                "application/json": components["schemas"]["SampleLineSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleShown"];
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
    export_sample: {
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
                "application/json": components["schemas"]["SampleExportSent"];
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
    lay_out_sample: {
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
                    "application/json": components["schemas"]["SampleShown"];
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
    get_seal: {
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
                    "application/json": components["schemas"]["SealShown"];
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
    declare_together: {
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
                "application/json": components["schemas"]["TogetherSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealShown"];
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
    vote: {
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
                "application/json": components["schemas"]["VoteSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealShown"];
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
    lay_out_sections: {
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
    accept_finding: {
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
                "application/json": components["schemas"]["StandingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecksShown"];
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
    make_snapshot: {
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
                "application/json": components["schemas"]["SnapshotSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotNamed"];
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
    get_steps: {
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
                    "application/json": components["schemas"]["AnalysisStepsShown"];
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
    enter_step: {
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
                "application/json": components["schemas"]["StepEntrySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepEntryShown"];
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
    list_stories: {
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
                    "application/json": components["schemas"]["StoriesShown"];
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
    add_story: {
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
                "application/json": components["schemas"]["StorySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryMadeShown"];
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
    export_stories: {
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
                "application/json": components["schemas"]["StoryExportSent"];
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
    show_story_index: {
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
                "application/json": components["schemas"]["StoriesAskedSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryIndexShown"];
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
    show_structure: {
        parameters: {
            query?: {
                on?: string | null;
            };
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
                    "application/json": components["schemas"]["StructureShown"];
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
    submit_manuscript: {
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
                "application/json": components["schemas"]["PrintSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftsShown"];
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
    list_suggestions: {
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
                    "application/json": components["schemas"]["SuggestionsShown"];
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
    suggest_change: {
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
                "application/json": components["schemas"]["SuggestionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsShown"];
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
    get_table: {
        parameters: {
            query?: {
                language?: string | null;
            };
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
                    "application/json": components["schemas"]["SampleTableShown"];
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
    approve_table_cell: {
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
                "application/json": components["schemas"]["TableCellSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleTableShown"];
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
    choose_table_heading: {
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
                "application/json": components["schemas"]["HeadingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleTableShown"];
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
    get_terminology: {
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
                    "application/json": components["schemas"]["TerminologyShown"];
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
    state_terminology: {
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
                "application/json": components["schemas"]["TerminologySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminologyShown"];
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
    list_retired_themes: {
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
                    "application/json": components["schemas"]["RetiredThemesShown"];
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
    show_together: {
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
                    "application/json": components["schemas"]["TogetherShown"];
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
    show_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
                code_id: string;
                other_id: string;
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
                    "application/json": components["schemas"]["MetShown"];
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
    list_uncoded: {
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
                    "application/json": components["schemas"]["CoverCountsShown"];
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
    show_uncoded: {
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
                    "application/json": components["schemas"]["ReportCoverShown"];
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
    leave_uncoded: {
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
                "application/json": components["schemas"]["LeftUncodedSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCoverShown"];
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
    show_references: {
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
                    "application/json": components["schemas"]["ReferencesShown"];
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
    add_work: {
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
                "application/json": components["schemas"]["WorkSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencesShown"];
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
    export_works: {
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
                "application/json": components["schemas"]["WorksExportSent"];
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
    import_file_of_works: {
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
                    "application/json": components["schemas"]["ImportedWorksShown"];
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
    print_citation: {
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
                "application/json": components["schemas"]["CitationSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationShown"];
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
    cite_sibling: {
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
                "application/json": components["schemas"]["SiblingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencesShown"];
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
    write_blocks: {
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
                "application/json": components["schemas"]["WritingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenShown"];
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
    import_looked_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableMappingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeShown"];
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
    look_at_table: {
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
                    "application/json": components["schemas"]["TableShown"];
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
    plan_looked_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableMappingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TablePlanShown"];
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
    list_definitions: {
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
                    "application/json": components["schemas"]["DefinitionsShown"];
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
    define_attribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionShown"];
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
    retire_definition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attribute_id: string;
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
                    "application/json": components["schemas"]["DefinitionShown"];
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
    change_definition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attribute_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionShown"];
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
    revive_definition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attribute_id: string;
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
                    "application/json": components["schemas"]["DefinitionShown"];
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
    bind_citation: {
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
                "application/json": components["schemas"]["TypedSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencesShown"];
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
    bind_claim: {
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
                "application/json": components["schemas"]["ClaimSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimShown"];
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
    condense_extract: {
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
                "application/json": components["schemas"]["ExtractSent"];
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
    class_marks: {
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
                "application/json": components["schemas"]["MarkUseSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllMarkedShown"];
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
    write_remark: {
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
                "application/json": components["schemas"]["RemarkSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkShown"];
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
    unbind_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
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
                    "application/json": components["schemas"]["ClaimsShown"];
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
    retire_clarification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clarification_id: string;
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
    show_code_origin: {
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
                    "application/json": components["schemas"]["OriginShown"];
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
    place_code_also: {
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
                "application/json": components["schemas"]["CodePlaceSent"];
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
    take_code_from: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code_id: string;
                parent_id: string;
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
    list_code_versions: {
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
                    "application/json": components["schemas"]["CodeVersionsShown"];
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
    recode: {
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
                "application/json": components["schemas"]["RecodingSent"];
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
    retire_concept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                concept_id: string;
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
                    "application/json": null;
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
    change_concept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                concept_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConceptChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptsShown"];
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
    tie_concept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                concept_id: string;
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
                    "application/json": null;
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
    untie_concept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                concept_id: string;
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
                    "application/json": null;
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
    move_concept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                concept_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConceptPlaceSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptsShown"];
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
    post_contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactShown"];
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
    delete_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: string;
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
                    "application/json": null;
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
    patch_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactShown"];
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
    post_criterion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionShown"];
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
    delete_criterion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterion_id: string;
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
                    "application/json": null;
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
    change_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamDecisionChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDecisionShown"];
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
    settle_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionOutcomeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDecisionShown"];
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
    take_position: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionShown"];
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
    begin_proposed_theme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
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
    tear_out: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diary_id: string;
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
                    "application/json": null;
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
    change_diary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diary_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiarySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiaryShown"];
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
    lay_aside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                difference_id: string;
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
                    "application/json": components["schemas"]["ReturnedRead"];
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
    take_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                difference_id: string;
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
                    "application/json": components["schemas"]["ReturnedRead"];
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
    answer_discrepancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discrepancy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["counterpoint__web__api__review__WordsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewShown"];
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
    accept_correction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discrepancy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["counterpoint__web__api__review__WordsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewShown"];
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
    ask_writer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discrepancy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["counterpoint__web__api__review__WordsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewShown"];
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
    let_stand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discrepancy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["counterpoint__web__api__review__WordsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewShown"];
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
    post_ethics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EthicsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EthicsShown"];
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
    patch_ethics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ethics_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EthicsCorrectionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EthicsShown"];
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
    get_ethics_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ethics_id: string;
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
    put_ethics_document: {
        parameters: {
            query?: never;
            header: {
                /** @description The file's name, percent-encoded UTF-8: it may name a person, and addresses end up in logs. */
                "x-file-name": string;
            };
            path: {
                ethics_id: string;
            };
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
                    "application/json": components["schemas"]["EthicsShown"];
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
    export_exclusions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionExportSent"];
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
    restore_sound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exclusion_id: string;
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
                    "application/json": components["schemas"]["ExclusionsShown"];
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
    release_extract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                condensed_id: string;
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
    retire_facet_value: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facet_value_id: string;
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
                    "application/json": null;
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
    change_facet_value: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facet_value_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacetValueChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
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
    give_facet_value: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facet_value_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacetedCodingsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetedShown"];
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
    take_facet_value_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facet_value_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacetedCodingsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetedShown"];
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
    retire_facet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facet_id: string;
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
                    "application/json": null;
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
    change_facet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacetChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsShown"];
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
    show_facet_table: {
        parameters: {
            query?: {
                theme_id?: string | null;
                pole_id?: string | null;
            };
            header?: never;
            path: {
                facet_id: string;
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
                    "application/json": components["schemas"]["FacetTableShown"];
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
    add_facet_value: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacetValueSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetValueShown"];
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
    get_governance: {
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
                    "application/json": components["schemas"]["GovernanceShown"];
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
    patch_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupChangeSent"];
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
    get_guides: {
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
                    "application/json": components["schemas"]["GuidesShown"];
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
    post_guide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideShown"];
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
    book_interview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingSent"];
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
    note_interview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotedSent"];
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
    cancel_interview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
    get_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["DraftShown"];
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
    save_draft: {
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
                "application/json": components["schemas"]["DraftSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSavedShown"];
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
    put_draft_aside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["DraftShown"];
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
    take_transcript: {
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
                "application/json": components["schemas"]["FileTakenSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenShown"];
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
    take_machine_draft: {
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
                "application/json": components["schemas"]["MachineTakenSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenShown"];
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
    list_draft_states: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["DraftStatesShown"];
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
    get_draft_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
                seq: number;
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
                    "application/json": components["schemas"]["DraftShown"];
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
    submit_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["HandedInShown"];
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
    end_interview: {
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
                "application/json": components["schemas"]["EndSent"];
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
    list_exclusions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["ExclusionsShown"];
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
    exclude_sound: {
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
                "application/json": components["schemas"]["ExclusionSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionsShown"];
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
    inform_anew: {
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
                "application/json": components["schemas"]["AnewSent"];
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
    get_machine_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["MachineShown"];
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
    begin_machine_draft: {
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
                "application/json": components["schemas"]["MachineSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineShown"];
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
    discard_machine_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
    stop_machine_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["MachineShown"];
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
    mark_no_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
    put_field_note: {
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
                "application/json": components["schemas"]["counterpoint__web__api__interview__NoteSent"];
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
    get_recording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["SoundShown"];
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
    get_recording_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
    destroy_recording: {
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
                "application/json": components["schemas"]["DestroySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoundShown"];
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
    keep_recording: {
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
                "application/json": components["schemas"]["KeepSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoundShown"];
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
    put_listener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoundShown"];
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
    delete_listener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
                member_id: string;
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
                    "application/json": components["schemas"]["SoundShown"];
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
    order_parts: {
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
                "application/json": components["schemas"]["OrderSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoundShown"];
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
    remove_part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
                part_id: string;
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
                    "application/json": components["schemas"]["SoundShown"];
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
    get_sound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
                part_id: string;
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
                content?: never;
            };
            /** @description A range of the bytes */
            206: {
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
    get_peaks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["PeaksShown"];
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
    begin_upload: {
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
                "application/json": components["schemas"]["UploadSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadShown"];
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
    send_piece: {
        parameters: {
            query: {
                offset: number;
            };
            header?: never;
            path: {
                interview_id: string;
                upload_id: string;
            };
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
                    "application/json": components["schemas"]["UploadShown"];
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
    drop_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
                upload_id: string;
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
                    "application/json": components["schemas"]["SoundShown"];
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
    finish_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoundShown"];
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
    get_interview_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
    start_interview: {
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
                "application/json": components["schemas"]["StartSent"];
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
    claim_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["PlanShown"];
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
    release_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview_id: string;
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
                    "application/json": components["schemas"]["PlanShown"];
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
    show_ledger: {
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
                    "application/json": components["schemas"]["LedgerShown"];
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
    record_disclosure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerShown"];
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
    strike_disclosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disclosure_id: string;
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
                    "application/json": components["schemas"]["LedgerShown"];
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
    accept_disclosures: {
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
                "application/json": components["schemas"]["AcceptanceSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerShown"];
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
    take_up_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                left_uncoded_id: string;
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
                    "application/json": null;
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
    post_limitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitationSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitationShown"];
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
    put_limitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                limitation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitationSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitationShown"];
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
    delete_limitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                limitation_id: string;
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
                    "application/json": null;
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
    get_listening_share: {
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
                    "application/json": components["schemas"]["ShareShown"];
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
    set_listening_share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareShown"];
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
    get_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["OneMeetingShown"];
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
    change_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneMeetingShown"];
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
    export_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesSent"];
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
    get_members: {
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
                    "application/json": components["schemas"]["MembersShown"];
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
    patch_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberShown"];
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
    post_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
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
                    "application/json": components["schemas"]["OneTimeCodeShown"];
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
    leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
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
                    "application/json": components["schemas"]["TeamMemberShown"];
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
    delete_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
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
                    "application/json": components["schemas"]["MembersShown"];
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
    return_: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
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
                    "application/json": components["schemas"]["TeamMemberShown"];
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
    put_roles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberShown"];
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
    list_memos: {
        parameters: {
            query?: {
                about?: components["schemas"]["About"] | null;
                object_id?: string | null;
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
                    "application/json": components["schemas"]["MemosShown"];
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
    write_memo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemoSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoShown"];
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
    export_memos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoExportSent"];
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
    take_memo_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memo_id: string;
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
                    "application/json": components["schemas"]["MemosShown"];
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
    change_memo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memo_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemoChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoShown"];
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
    share_memo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memo_id: string;
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
                    "application/json": components["schemas"]["MemoShown"];
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
    list_memo_wordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memo_id: string;
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
                    "application/json": components["schemas"]["MemoWordingsShown"];
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
    retire_mirror: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirror_id: string;
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
                    "application/json": components["schemas"]["MirrorsShown"];
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
    take_note_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note_id: string;
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
                    "application/json": null;
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
    change_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteShown"];
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
    put_confirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant_id: string;
                criterion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordShown"];
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
    post_consent: {
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
                "application/json": components["schemas"]["ConsentSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordShown"];
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
    put_criterion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant_id: string;
                criterion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordShown"];
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
    post_exit: {
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
                "application/json": components["schemas"]["ExitSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordShown"];
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
    post_information: {
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
                "application/json": components["schemas"]["InformationSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordShown"];
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
    give_pseudonym: {
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
                "application/json": components["schemas"]["PseudonymSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PseudonymShown"];
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
    take_back_pseudonym: {
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
                    "application/json": components["schemas"]["PseudonymShown"];
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
    get_record: {
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
                    "application/json": components["schemas"]["RecordShown"];
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
    get_withdrawal_state: {
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
                    "application/json": components["schemas"]["WithdrawalStateShown"];
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
    post_withdrawal: {
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
                "application/json": components["schemas"]["WithdrawalSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalShown"];
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
    post_withdrawal_preview: {
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
                "application/json": components["schemas"]["WithdrawnScopesSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalPreviewShown"];
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
    post_withdrawal_request: {
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
                "application/json": components["schemas"]["WithdrawalRequestSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalStateShown"];
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
    delete_withdrawal_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant_id: string;
                request_id: string;
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
                    "application/json": components["schemas"]["WithdrawalStateShown"];
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
    go_to: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhereaboutsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
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
    import_looked_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChoicesSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectOutcomeShown"];
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
    look_at_project: {
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
                    "application/json": components["schemas"]["ProjectShown"];
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
    preview_looked_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChoicesSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectOutcomeShown"];
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
    read_looked_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectReadingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
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
    post_proposed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposedSent"];
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
    change_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                saved_question_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedQuestionShown"];
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
    unmark_part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part_id: string;
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
    clarify_quote: {
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
                "application/json": components["schemas"]["ClarificationSent"];
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
    clear_quote: {
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
                "application/json": components["schemas"]["ClearanceSent"];
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
    take_back_clearance: {
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
    show_disclosure: {
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
                    "application/json": components["schemas"]["SpeakerShown"];
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
    mirror_quotes: {
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
                "application/json": components["schemas"]["MirrorSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MirrorsShown"];
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
    mark_part: {
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
                "application/json": components["schemas"]["QuotePartSent"];
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
    link_question: {
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
                "application/json": components["schemas"]["counterpoint__web__api__wording__QuestionSent"];
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
    translate_quote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quote_id: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationSent"];
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
    retire_translation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quote_id: string;
                language: string;
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
    check_translation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quote_id: string;
                language: string;
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
    get_recruitment: {
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
                    "application/json": components["schemas"]["RecruitmentShown"];
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
    post_flow: {
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
    put_recruitment_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
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
    post_referral: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralShown"];
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
    delete_referral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referral_id: string;
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
                    "application/json": null;
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
    patch_referral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referral_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralShown"];
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
    post_referred: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referral_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberSent"];
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
    retire_relation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relation_id: string;
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
                    "application/json": null;
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
    reword_relation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationNoteSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeRelationShown"];
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
    settle_remark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                remark_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkSettledSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadsShown"];
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
    answer_remark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                remark_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkShown"];
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
    list_replacements: {
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
                    "application/json": components["schemas"]["ReplacementsShown"];
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
    replace_words: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacementSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementsShown"];
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
    clear_replaced: {
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
                    "application/json": components["schemas"]["ReplacementsShown"];
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
    preview_replacement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifyingSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundListShown"];
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
    suggest_replacements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookedThrough"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifyingListShown"];
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
    list_tokens: {
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
                    "application/json": components["schemas"]["TokensShown"];
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
    add_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["counterpoint__web__vault__replacements__TokenSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenShown"];
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
    retire_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token_id: string;
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
                    "application/json": components["schemas"]["TokensShown"];
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
    get_analysed: {
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
    compare_versions: {
        parameters: {
            query: {
                before: number;
                after: number;
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
                    "application/json": components["schemas"]["ComparisonShown"];
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
    mark_passage: {
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
                "application/json": components["schemas"]["MarksSent"];
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
    reopen_report: {
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
                "application/json": components["schemas"]["ReasonSent"];
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
    return_report: {
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
                "application/json": components["schemas"]["ReasonSent"];
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
    get_review: {
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
                    "application/json": components["schemas"]["ReviewShown"];
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
    open_review: {
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
                    "application/json": components["schemas"]["ReviewShown"];
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
    note_discrepancy: {
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
                "application/json": components["schemas"]["DiscrepancySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewShown"];
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
    keep_heard: {
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
                "application/json": components["schemas"]["HeardSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewShown"];
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
    list_rounds: {
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
                    "application/json": components["schemas"]["RoundsShown"];
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
    judge_passage: {
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
                "application/json": components["schemas"]["VerdictSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewShown"];
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
    name_substitute: {
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
                "application/json": components["schemas"]["SubstituteSent"];
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
    list_versions: {
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
                    "application/json": components["schemas"]["VersionsShown"];
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
    put_together: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionRowsSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionLaidOut"];
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
    lay_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionTextSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionLaidOut"];
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
    show_returned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                returned_id: string;
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
                    "application/json": components["schemas"]["ReturnedRead"];
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
    delete_sample_line: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line_id: string;
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
                    "application/json": null;
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
    patch_sample_line: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleLineChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleShown"];
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
    approve_cell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CellSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleShown"];
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
    retire_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                search_id: string;
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
    reword_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                search_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContrarySearchSent"];
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
    post_service: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceShown"];
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
    delete_service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_id: string;
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
                    "application/json": null;
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
    patch_service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceShown"];
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
                "application/json": components["schemas"]["counterpoint__web__entrance__TokenSent"];
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
    put_own_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordSent"];
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
    stay: {
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
    reopen_finding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                settlement_id: string;
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
                    "application/json": components["schemas"]["ChecksShown"];
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
    post_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetShown"];
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
    get_sheet_text: {
        parameters: {
            query: {
                kind: components["schemas"]["SheetKind"];
                language?: string | null;
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
                    "application/json": components["schemas"]["SheetTextShown"];
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
    get_sheet_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sheet_id: string;
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
    show_snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                snapshot_id: string;
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
                    "application/json": components["schemas"]["SnapshotRead"];
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
    compare_snapshots: {
        parameters: {
            query?: {
                after?: string | null;
            };
            header?: never;
            path: {
                snapshot_id: string;
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
                    "application/json": components["schemas"]["DraftComparisonShown"];
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
    export_snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                snapshot_id: string;
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
    list_engines: {
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
                    "application/json": components["schemas"]["EnginesShown"];
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
    retire_step_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                step_entry_id: string;
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
                    "application/json": null;
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
    retire_story: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story_id: string;
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
                    "application/json": null;
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
    change_story: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryChangeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
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
    link_stretch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryStretchSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
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
    give_story_value: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryValueSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
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
    take_story_value_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryValueSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
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
    unlink_stretch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                story_span_id: string;
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
                    "application/json": null;
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
    accept_suggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
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
                    "application/json": components["schemas"]["SuggestionsShown"];
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
    decline_suggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsShown"];
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
    preview_tables: {
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
                    "application/json": components["schemas"]["TablesPreviewShown"];
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
    export_tables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TablesSent"];
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
            query?: {
                decision_id?: string | null;
            };
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
    show_accumulation: {
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
                    "application/json": components["schemas"]["CurvesShown"];
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
    move_card: {
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
                "application/json": components["schemas"]["SpotSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotShown"];
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
    show_chance: {
        parameters: {
            query?: {
                seed?: number;
            };
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
                    "application/json": components["schemas"]["ChancePageShown"];
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
    cite_concept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme_id: string;
                concept_id: string;
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
                    "application/json": null;
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
    stop_citing_concept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                theme_id: string;
                concept_id: string;
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
                    "application/json": null;
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
    show_ladder: {
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
                    "application/json": components["schemas"]["HoldingShown"];
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
    merge_themes: {
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
                "application/json": components["schemas"]["MergeSent"];
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
    move_theme: {
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
                "application/json": components["schemas"]["MoveSent"];
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
    show_theme_origin: {
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
                    "application/json": components["schemas"]["OriginShown"];
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
    relate_themes: {
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
                "application/json": components["schemas"]["RelationSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeRelationShown"];
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
    list_rereadings: {
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
                    "application/json": components["schemas"]["RereadingsShown"];
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
    revive_theme: {
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
                "application/json": components["schemas"]["ReviveSent"];
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
    record_search: {
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
                "application/json": components["schemas"]["ContrarySearchSent"];
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
    split_theme: {
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
                "application/json": components["schemas"]["SplitSent"];
            };
        };
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
    show_strips: {
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
                    "application/json": components["schemas"]["StripsShown"];
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
    list_turns: {
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
                    "application/json": components["schemas"]["PoleTurnsShown"];
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
    show_weight: {
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
                    "application/json": components["schemas"]["WeightShown"];
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
                    "application/json": components["schemas"]["counterpoint__web__api__across__UndoneShown"];
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
    get_vault: {
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
                    "application/json": components["schemas"]["VaultShown"];
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
    set_up_vault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryKeyShown"];
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
    read_kept_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                original_id: string;
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
    list_kept_identities: {
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
                    "application/json": components["schemas"]["KeptListShown"];
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
    change_identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettledSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityShown"];
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
    put_identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentitySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptListShown"];
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
    read_identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AboutSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityShown"];
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
    remove_identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AboutSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptListShown"];
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
    replace_vault_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultShown"];
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
    make_vault_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultShown"];
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
    read_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KindSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentitiesShown"];
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
    open_vault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultShown"];
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
    lock_vault: {
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
                    "application/json": components["schemas"]["VaultShown"];
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
    find_real_names: {
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
                    "application/json": components["schemas"]["RealNamesShown"];
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
    list_readers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                about_kind: components["schemas"]["AboutKind"];
                about_id: string;
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
                    "application/json": components["schemas"]["ReadersShown"];
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
    recover_vault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultShown"];
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
    replace_recovery_key: {
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
                    "application/json": components["schemas"]["RecoveryKeyShown"];
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
    keep_recovery_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryKeySent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultShown"];
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
    read_replacements: {
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
                    "application/json": components["schemas"]["OriginalsShown"];
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
    undo_replacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                replacement_id: string;
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
                    "application/json": components["schemas"]["counterpoint__web__vault__replacements__UndoneShown"];
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
    change_vault_secret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecretSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultShown"];
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
    share_identities: {
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
                    "application/json": components["schemas"]["SharedShown"];
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
    get_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                withdrawal_id: string;
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
                    "application/json": components["schemas"]["CertificateShown"];
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
    post_withdrawal_clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                withdrawal_id: string;
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
                    "application/json": components["schemas"]["WithdrawalShown"];
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
    put_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                withdrawal_id: string;
                copy_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyOutcomeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateShown"];
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
    get_certificate_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                withdrawal_id: string;
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
    change_work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencesShown"];
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
    retire_work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
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
                    "application/json": components["schemas"]["ReferencesShown"];
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
    merge_works: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkMergeSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencesShown"];
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
    assign_writers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritersSent"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanShown"];
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
    get_writing_plan: {
        parameters: {
            query?: {
                writers?: string | null;
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
                    "application/json": components["schemas"]["PlanShown"];
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
