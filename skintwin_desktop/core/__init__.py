"""What the studio does: actions by subject, records that cross every layer."""
