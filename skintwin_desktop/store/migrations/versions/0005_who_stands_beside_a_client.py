"""Representatives, interpreters, commissioners, who announced a client's details, and the ability to decide."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _of_client(
    name: str, *columns: sa.Column[Any], users: tuple[str, ...], more: tuple[sa.Constraint, ...] = ()
) -> None:
    """Make a table of rows about one client, with who of the users did something in it."""
    op.create_table(
        name,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        *columns,
        *(sa.Column(user, sa.Uuid(), nullable=False) for user in users),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f(f"fk_{name}_client_id_client")),
        *(sa.ForeignKeyConstraint([user], ["app_user.id"], name=op.f(f"fk_{name}_{user}_app_user")) for user in users),
        *more,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    with op.batch_alter_table(name, schema=None) as batch_op:
        batch_op.create_index(batch_op.f(f"ix_{name}_client_id"), ["client_id"], unique=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def upgrade() -> None:
    _of_client(
        "representative",
        *map(_text, ("decides", "relation", "first_name", "name_prefix", "last_name", "phone", "email", "source")),
        _text("authority"),
        sa.Column("authority_seen_on", sa.Date(), nullable=False),
        sa.Column("identity_seen", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        users=("authority_seen_by",),
    )
    _of_client(
        "ability",
        sa.Column("judged_at", sa.DateTime(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        users=("judged_by",),
    )
    _of_client(
        "interpreter",
        sa.Column("needed", sa.Boolean(), nullable=False),
        *map(_text, ("spoken", "who", "source")),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        users=("noted_by",),
    )
    _of_client(
        "announcement",
        _text("giver"),
        sa.Column("told_on", sa.Date(), nullable=False),
        _text("told_how"),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        users=("noted_by",),
    )
    _of_client(
        "commission",
        sa.Column("agreement_id", sa.Uuid(), nullable=False),
        _text("kind"),
        sa.Column("told_at", sa.DateTime(), nullable=False),
        sa.Column("blocked_at", sa.DateTime(), nullable=True),
        sa.Column("blocked_by", sa.Uuid(), nullable=True),
        users=("told_by",),
        more=(
            sa.ForeignKeyConstraint(["blocked_by"], ["app_user.id"], name=op.f("fk_commission_blocked_by_app_user")),
            sa.ForeignKeyConstraint(
                ["agreement_id"], ["care_agreement.id"], name=op.f("fk_commission_agreement_id_care_agreement")
            ),
        ),
    )
    with op.batch_alter_table("commission", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commission_agreement_id"), ["agreement_id"], unique=False)
