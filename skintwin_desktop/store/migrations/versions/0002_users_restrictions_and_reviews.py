"""Users who are suspended or renew their password, restricted files, emergencies, reviews of the journal."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "journal_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(), nullable=False),
        sa.Column("reviewed_by", sa.Uuid(), nullable=False),
        sa.Column("first_line", sa.Integer(), nullable=False),
        sa.Column("last_line", sa.Integer(), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("remarks", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["reviewed_by"], ["app_user.id"], name=op.f("fk_journal_review_reviewed_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_review")),
    )
    with op.batch_alter_table("journal_review", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_review_month"), ["month"], unique=False)

    op.create_table(
        "emergency",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("seen_by", sa.Uuid(), nullable=True),
        sa.Column("seen_at", sa.DateTime(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_emergency_client_id_client")),
        sa.ForeignKeyConstraint(["user_id"], ["app_user.id"], name=op.f("fk_emergency_user_id_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_emergency")),
    )
    with op.batch_alter_table("emergency", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_emergency_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_emergency_client_id"), ["client_id"], unique=False)

    op.create_table(
        "restriction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("set_by", sa.Uuid(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=True),
        sa.Column("lifted_by", sa.Uuid(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_restriction_client_id_client")),
        sa.ForeignKeyConstraint(["set_by"], ["app_user.id"], name=op.f("fk_restriction_set_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restriction")),
    )
    with op.batch_alter_table("restriction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_restriction_client_id"), ["client_id"], unique=False)

    with op.batch_alter_table("app_user", schema=None) as batch_op:
        batch_op.add_column(sa.Column("parked_slot", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("password_marks", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("must_change", sa.Boolean(), nullable=True))

    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_client_id"))
        batch_op.drop_index(batch_op.f("ix_journal_user_id"))
        batch_op.create_index("ix_journal_action_at", ["action", "at"], unique=False)
        batch_op.create_index("ix_journal_client_id_at", ["client_id", "at", "user_id", "action"], unique=False)
        batch_op.create_index("ix_journal_event_at", ["event", "at"], unique=False)
        batch_op.create_index("ix_journal_user_id_action_at", ["user_id", "action", "at"], unique=False)
        batch_op.create_index("ix_journal_user_id_at", ["user_id", "at"], unique=False)

    with op.batch_alter_table("studio", schema=None) as batch_op:
        batch_op.add_column(sa.Column("recovery_made_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("recovery_confirmed_on", sa.Date(), nullable=True))
