"""What is covered in a picture of a copy; that a result was given can stay when the result is destroyed."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "request_cover",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("part_id", sa.Uuid(), nullable=False),
        sa.Column("covered_at", sa.DateTime(), nullable=False),
        sa.Column("covered_by", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"], ["rights_request.id"], name=op.f("fk_request_cover_request_id_rights_request")
        ),
        sa.ForeignKeyConstraint(["part_id"], ["request_part.id"], name=op.f("fk_request_cover_part_id_request_part")),
        sa.ForeignKeyConstraint(["covered_by"], ["app_user.id"], name=op.f("fk_request_cover_covered_by_app_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_cover")),
        sa.UniqueConstraint("part_id", name=op.f("uq_request_cover_part_id")),
    )
    for column in ("request_id", "client_id"):
        with op.batch_alter_table("request_cover", schema=None) as batch_op:
            batch_op.create_index(batch_op.f(f"ix_request_cover_{column}"), [column], unique=False)
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.alter_column("result_id", existing_type=sa.Uuid(), nullable=True)
