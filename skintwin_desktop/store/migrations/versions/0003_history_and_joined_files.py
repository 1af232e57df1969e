"""Replaced values of clients, joined files, and a search index that also knows how names sound.

The words of the index are made by the program, so a database that held clients is indexed anew when it is opened.
The index keeps in which columns a word is, not where: that is a third of the size. Keeping not even that (detail=none)
does not go together with secure-delete in SQLite 3.53: after some changes its integrity check fails.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "client_merge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merged_id", sa.Uuid(), nullable=False),
        sa.Column("kept_id", sa.Uuid(), nullable=False),
        sa.Column("merged_at", sa.DateTime(), nullable=False),
        sa.Column("merged_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["merged_id"], ["client.id"], name=op.f("fk_client_merge_merged_id_client")),
        sa.ForeignKeyConstraint(["kept_id"], ["client.id"], name=op.f("fk_client_merge_kept_id_client")),
        sa.ForeignKeyConstraint(["merged_by"], ["app_user.id"], name=op.f("fk_client_merge_merged_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_merge")),
        sa.UniqueConstraint("merged_id", name=op.f("uq_client_merge_merged_id")),
    )
    op.create_table(
        "merge_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merge_id", sa.Uuid(), nullable=False),
        sa.Column("of_table", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["merge_id"], ["client_merge.id"], name=op.f("fk_merge_move_merge_id_client_merge")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_move")),
    )
    op.create_table(
        "client_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("was", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("mistake", sa.Boolean(), nullable=False),
        sa.Column("merge_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_change_client_id_client"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["changed_by"], ["app_user.id"], name=op.f("fk_client_change_changed_by_app_user")),
        sa.ForeignKeyConstraint(["merge_id"], ["client_merge.id"], name=op.f("fk_client_change_merge_id_client_merge")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_change")),
    )
    for table, column in (("client_merge", "kept_id"), ("merge_move", "merge_id"), ("client_change", "client_id")):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.create_index(batch_op.f(f"ix_{table}_{column}"), [column], unique=False)
    op.execute("DROP TABLE client_search")
    op.execute(
        "CREATE VIRTUAL TABLE client_search USING fts5("
        'name, digits, place, sounds, tokenize = "ascii", '
        "prefix = '1 2 3 4 5 6 7 8', detail = column)"
    )
    op.execute("INSERT INTO client_search (client_search, rank) VALUES ('secure-delete', 1)")
