"""The tables of Taguette 1.5.2 as it makes them itself, down to their indexes.

Source: a database that Taguette 1.5.2 made; tried by letting it open ours.
"""

VERSION = "db5e31a0233d"
"""The step of its migrations; a database of another is migrated, or refused."""
APPLICATION_ID = 0x54677474
MOST_NAME = 50
"""So many characters of a project's or a document's name does it take in."""
MOST_PATH = 200
MOST_DESCRIPTION = 102_400
MOST_LOGIN = 20
MOST_FILE_NAME = 50
OWNER = "admin"
"""Who uses a Taguette that is nobody's server."""

_PROJECT = "REFERENCES projects (id) ON DELETE CASCADE"
_DOCUMENT = "REFERENCES documents (id) ON DELETE CASCADE"
_LOGIN = "REFERENCES users (login)"
_ID = "id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"

TABLES = {
    "users": "login VARCHAR(30) NOT NULL, created DATETIME NOT NULL,"
    " hashed_password VARCHAR(192), disabled BOOLEAN NOT NULL,"
    " password_set_date DATETIME, language VARCHAR(10), email VARCHAR(256),"
    " email_sent DATETIME, CONSTRAINT pk_users PRIMARY KEY (login)",
    "projects": f"{_ID}, name VARCHAR(200) NOT NULL, description TEXT NOT NULL,"
    " created DATETIME NOT NULL",
    "project_members": "project_id INTEGER NOT NULL, user_login VARCHAR(30) NOT NULL,"
    " privileges VARCHAR(11) NOT NULL,"
    " CONSTRAINT pk_project_members PRIMARY KEY (project_id, user_login),"
    " CONSTRAINT fk_project_members_project_id_projects"
    f" FOREIGN KEY(project_id) {_PROJECT},"
    " CONSTRAINT fk_project_members_user_login_users"
    f" FOREIGN KEY(user_login) {_LOGIN} ON DELETE CASCADE ON UPDATE CASCADE",
    "documents": f"{_ID}, name VARCHAR(200) NOT NULL, description TEXT NOT NULL,"
    " filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL,"
    " project_id INTEGER NOT NULL, text_direction VARCHAR(13) NOT NULL,"
    " contents TEXT NOT NULL, CONSTRAINT fk_documents_project_id_projects"
    f" FOREIGN KEY(project_id) {_PROJECT}",
    "commands": f"{_ID}, date DATETIME NOT NULL, user_login VARCHAR(30) NOT NULL,"
    " project_id INTEGER NOT NULL, document_id INTEGER, payload TEXT NOT NULL,"
    " CONSTRAINT fk_commands_user_login_users"
    f" FOREIGN KEY(user_login) {_LOGIN} ON UPDATE CASCADE,"
    " CONSTRAINT fk_commands_project_id_projects"
    f" FOREIGN KEY(project_id) {_PROJECT}",
    "tags": f"{_ID}, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL,"
    " description TEXT NOT NULL, CONSTRAINT uq_tags_project_id"
    " UNIQUE (project_id, path), CONSTRAINT fk_tags_project_id_projects"
    f" FOREIGN KEY(project_id) {_PROJECT}",
    "highlights": f"{_ID}, document_id INTEGER NOT NULL,"
    " start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,"
    " snippet TEXT NOT NULL, CONSTRAINT fk_highlights_document_id_documents"
    f" FOREIGN KEY(document_id) {_DOCUMENT}",
    "highlight_tags": "highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL,"
    " CONSTRAINT pk_highlight_tags PRIMARY KEY (highlight_id, tag_id),"
    " CONSTRAINT fk_highlight_tags_highlight_id_highlights FOREIGN KEY(highlight_id)"
    " REFERENCES highlights (id) ON DELETE CASCADE,"
    " CONSTRAINT fk_highlight_tags_tag_id_tags FOREIGN KEY(tag_id)"
    " REFERENCES tags (id) ON DELETE CASCADE",
    "alembic_version": "version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)",
}
"""What stands between the brackets of each ``CREATE TABLE``."""

INDEXES = (
    "UNIQUE INDEX ix_users_email ON users (email)",
    "INDEX ix_project_members_project_id ON project_members (project_id)",
    "INDEX ix_project_members_user_login ON project_members (user_login)",
    "INDEX ix_documents_project_id ON documents (project_id)",
    "INDEX ix_commands_project_id ON commands (project_id)",
    "INDEX ix_commands_document_id ON commands (document_id)",
    "INDEX idx_project_id ON commands (project_id, id)",
    "INDEX idx_project_document ON commands (project_id, document_id)",
    "INDEX ix_commands_user_login ON commands (user_login)",
    "INDEX ix_commands_date ON commands (date)",
    "INDEX ix_tags_path ON tags (path)",
    "INDEX ix_tags_project_id ON tags (project_id)",
    "INDEX ix_highlights_document_id ON highlights (document_id)",
    "INDEX ix_highlight_tags_tag_id ON highlight_tags (tag_id)",
    "INDEX ix_highlight_tags_highlight_id ON highlight_tags (highlight_id)",
)
