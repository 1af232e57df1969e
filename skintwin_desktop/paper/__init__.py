"""What goes out on paper: records in, the bytes of a document out. Nothing here touches the disk or the database."""
