"""Contact notes, messages, news with its marks and lists, and the register of external sources."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "external_source",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holds", sa.String(), nullable=False),
        sa.Column("ask_whom", sa.String(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("always", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_external_source")),
    )
    op.create_table(
        "suppression",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppression")),
        sa.UniqueConstraint("kind", "mark", name=op.f("uq_suppression_kind_mark")),
    )
    op.create_table(
        "suppression_key",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppression_key")),
    )
    op.create_table(
        "balancing_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("signed_at", sa.DateTime(), nullable=False),
        sa.Column("signed_by", sa.Uuid(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("interest", sa.String(), nullable=False),
        sa.Column("necessity", sa.String(), nullable=False),
        sa.Column("impact", sa.String(), nullable=False),
        sa.Column("safeguards", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["signed_by"], ["app_user.id"], name=op.f("fk_balancing_record_signed_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_balancing_record")),
    )
    op.create_table(
        "client_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_message_client_id_client")),
        sa.ForeignKeyConstraint(["made_by"], ["app_user.id"], name=op.f("fk_client_message_made_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_message")),
    )
    with op.batch_alter_table("client_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_message_client_id"), ["client_id"], unique=False)

    op.create_table(
        "client_reach",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("website_account", sa.String(), nullable=False),
        sa.Column("email_from_sale", sa.Boolean(), nullable=False),
        sa.Column("optout_offered", sa.Boolean(), nullable=False),
        sa.Column("email_mark", sa.LargeBinary(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("noted_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_reach_client_id_client"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["noted_by"], ["app_user.id"], name=op.f("fk_client_reach_noted_by_app_user")),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_client_reach")),
    )
    op.create_table(
        "contact_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("contact_at", sa.DateTime(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_contact_note_client_id_client")),
        sa.ForeignKeyConstraint(["written_by"], ["app_user.id"], name=op.f("fk_contact_note_written_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_note")),
    )
    with op.batch_alter_table("contact_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_note_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_note_first_id"), ["first_id"], unique=False)

    op.create_table(
        "contact_note_medical",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_contact_note_medical_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_note_medical")),
    )
    with op.batch_alter_table("contact_note_medical", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_note_medical_client_id"), ["client_id"], unique=False)

    op.create_table(
        "news_list",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("subject_nl", sa.String(), nullable=False),
        sa.Column("text_nl", sa.String(), nullable=False),
        sa.Column("subject_en", sa.String(), nullable=False),
        sa.Column("text_en", sa.String(), nullable=False),
        sa.Column("built_at", sa.DateTime(), nullable=False),
        sa.Column("built_by", sa.Uuid(), nullable=False),
        sa.Column("balancing_id", sa.Uuid(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["balancing_id"], ["balancing_record.id"], name=op.f("fk_news_list_balancing_id_balancing_record")
        ),
        sa.ForeignKeyConstraint(["built_by"], ["app_user.id"], name=op.f("fk_news_list_built_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news_list")),
    )
    op.create_table(
        "news_wish",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("said_at", sa.DateTime(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("noted_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_news_wish_client_id_client")),
        sa.ForeignKeyConstraint(["noted_by"], ["app_user.id"], name=op.f("fk_news_wish_noted_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news_wish")),
    )
    with op.batch_alter_table("news_wish", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_news_wish_client_id"), ["client_id"], unique=False)

    op.create_table(
        "news_list_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("list_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_news_list_entry_client_id_client")),
        sa.ForeignKeyConstraint(["list_id"], ["news_list.id"], name=op.f("fk_news_list_entry_list_id_news_list")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news_list_entry")),
    )
    with op.batch_alter_table("news_list_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_news_list_entry_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_news_list_entry_list_id"), ["list_id"], unique=False)
