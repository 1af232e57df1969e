"""Where the studio keeps what it knows: keys, encrypted database, sealed records, image vault."""
