"""Consents with who gave them, how long and for what; their evidence; an answer that refuses change."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_NEVER_CHANGED = (
    "purpose", "answer", "given_by", "text_id", "recipient", "method", "answered_at", "asked_by", "previous_id",
    "representative", "relation", "until", "scope", "service",
)  # fmt: skip


def upgrade() -> None:
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.add_column(sa.Column("representative", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("relation", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("scope", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("service", sa.String(), nullable=True))

    op.create_table(
        "consent_evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("original", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("added_by", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["app_user.id"], name=op.f("fk_consent_evidence_added_by_app_user")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_consent_evidence_client_id_client")),
        sa.ForeignKeyConstraint(
            ["original"], ["vault_object.object_id"], name=op.f("fk_consent_evidence_original_vault_object")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_evidence")),
    )
    with op.batch_alter_table("consent_evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_evidence_client_id"), ["client_id"], unique=False)

    op.create_table(
        "consent_regions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("consent_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_consent_regions_client_id_client")),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name=op.f("fk_consent_regions_consent_id_consent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_regions")),
        sa.UniqueConstraint("consent_id", name=op.f("uq_consent_regions_consent_id")),
    )
    with op.batch_alter_table("consent_regions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_regions_client_id"), ["client_id"], unique=False)

    op.create_table(
        "consent_proof",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("consent_id", sa.Uuid(), nullable=False),
        sa.Column("evidence_id", sa.Uuid(), nullable=False),
        sa.Column("linked_at", sa.DateTime(), nullable=False),
        sa.Column("linked_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_consent_proof_client_id_client")),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name=op.f("fk_consent_proof_consent_id_consent")),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["consent_evidence.id"], name=op.f("fk_consent_proof_evidence_id_consent_evidence")
        ),
        sa.ForeignKeyConstraint(["linked_by"], ["app_user.id"], name=op.f("fk_consent_proof_linked_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_proof")),
    )
    with op.batch_alter_table("consent_proof", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_proof_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_consent_proof_consent_id"), ["consent_id"], unique=False)

    op.execute(
        f"CREATE TRIGGER consent_refuses_change BEFORE UPDATE OF {', '.join(_NEVER_CHANGED)} ON consent "
        "BEGIN SELECT RAISE(ABORT, 'an answer to a question for consent cannot be changed'); END"
    )
