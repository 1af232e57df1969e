"""Requests about rights: their steps, notes, parts, letters and keys; a client's own statements; restrictions."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rights_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("right", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("requester", sa.String(), nullable=False),
        sa.Column("reply_to", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("registered_at", sa.DateTime(), nullable=False),
        sa.Column("registered_by", sa.Uuid(), nullable=False),
        sa.Column("extended_to", sa.Date(), nullable=True),
        sa.Column("extension_reason", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("state_since", sa.DateTime(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["registered_by"], ["app_user.id"], name=op.f("fk_rights_request_registered_by_app_user")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rights_request")),
        sa.UniqueConstraint("year", "sequence", name=op.f("uq_rights_request_year_sequence")),
    )
    with op.batch_alter_table("rights_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rights_request_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_rights_request_closed_at"), ["closed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_rights_request_state"), ["state"], unique=False)

    op.create_table(
        "client_statement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=True),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("added_by", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["app_user.id"], name=op.f("fk_client_statement_added_by_app_user")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_statement_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_statement")),
    )
    with op.batch_alter_table("client_statement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_statement_client_id"), ["client_id"], unique=False)

    op.create_table(
        "processing_restriction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=True),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("about_id", sa.Uuid(), nullable=True),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("set_by", sa.Uuid(), nullable=False),
        sa.Column("announced_at", sa.DateTime(), nullable=True),
        sa.Column("lifted_at", sa.DateTime(), nullable=True),
        sa.Column("lifted_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_processing_restriction_client_id_client")),
        sa.ForeignKeyConstraint(
            ["lifted_by"], ["app_user.id"], name=op.f("fk_processing_restriction_lifted_by_app_user")
        ),
        sa.ForeignKeyConstraint(["set_by"], ["app_user.id"], name=op.f("fk_processing_restriction_set_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_processing_restriction")),
    )
    with op.batch_alter_table("processing_restriction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_processing_restriction_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_processing_restriction_lifted_at"), ["lifted_at"], unique=False)

    op.create_table(
        "request_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("part_id", sa.Uuid(), nullable=True),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("stored_at", sa.DateTime(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_file_request_id_rights_request")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_file")),
        sa.UniqueConstraint("object_id", name=op.f("uq_request_file_object_id")),
    )
    with op.batch_alter_table("request_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_file_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_file_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_identity",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("noted_by", sa.Uuid(), nullable=False),
        sa.Column("code_mark", sa.LargeBinary(), nullable=False),
        sa.Column("copy_received_on", sa.Date(), nullable=True),
        sa.Column("copy_gone_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["noted_by"], ["app_user.id"], name=op.f("fk_request_identity_noted_by_app_user")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_identity_request_id_rights_request")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_identity")),
    )
    with op.batch_alter_table("request_identity", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_identity_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_identity_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_key",
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("sealed_private", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_key_request_id_rights_request"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_request_key")),
    )
    op.create_table(
        "request_letter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("template", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("sent_by", sa.Uuid(), nullable=True),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("code_way", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("paper_sha256", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["app_user.id"], name=op.f("fk_request_letter_made_by_app_user")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_letter_request_id_rights_request")
        ),
        sa.ForeignKeyConstraint(["sent_by"], ["app_user.id"], name=op.f("fk_request_letter_sent_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_letter")),
    )
    with op.batch_alter_table("request_letter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_letter_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_letter_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_look",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("looked_at", sa.DateTime(), nullable=True),
        sa.Column("looked_by", sa.Uuid(), nullable=True),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("alone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["asked_by"], ["app_user.id"], name=op.f("fk_request_look_asked_by_app_user")),
        sa.ForeignKeyConstraint(["looked_by"], ["app_user.id"], name=op.f("fk_request_look_looked_by_app_user")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_look_request_id_rights_request")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_look")),
    )
    with op.batch_alter_table("request_look", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_look_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_look_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("part_id", sa.Uuid(), nullable=True),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("noted_by", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["noted_by"], ["app_user.id"], name=op.f("fk_request_note_noted_by_app_user")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_note_request_id_rights_request")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_note")),
    )
    with op.batch_alter_table("request_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_note_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_note_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_part",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("found", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("kept_until", sa.Date(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("done", sa.String(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["answered_by"], ["app_user.id"], name=op.f("fk_request_part_answered_by_app_user")),
        sa.ForeignKeyConstraint(["decided_by"], ["app_user.id"], name=op.f("fk_request_part_decided_by_app_user")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_part_request_id_rights_request")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_part")),
        sa.UniqueConstraint("request_id", "kind", "code", name=op.f("uq_request_part_request_id_kind_code")),
    )
    with op.batch_alter_table("request_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_part_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_part_request_id"), ["request_id"], unique=False)

    op.create_table(
        "request_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.Column("taken_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_step_request_id_rights_request")
        ),
        sa.ForeignKeyConstraint(["taken_by"], ["app_user.id"], name=op.f("fk_request_step_taken_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_step")),
        sa.UniqueConstraint("request_id", "number", name=op.f("uq_request_step_request_id_number")),
    )
    with op.batch_alter_table("request_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_step_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_step_request_id"), ["request_id"], unique=False)
