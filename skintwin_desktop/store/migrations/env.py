"""Runs the migrations on the connection that ``store.schema`` hands over."""

from alembic import context

from skintwin_desktop.store.tables import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=Base.metadata, render_as_batch=True, transaction_per_migration=True
)
with context.begin_transaction():
    context.run_migrations()
