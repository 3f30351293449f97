"""How a step is carried out: in the transaction that the caller opened."""

from alembic import context

from counterpoint.storage.migration import VERSION_TABLE
from counterpoint.storage.serving.schema import server_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=server_metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=False,  # the caller's transaction holds it all
)
context.run_migrations()
