"""What a person sees: one screen per file, drawn with Qt Widgets."""
