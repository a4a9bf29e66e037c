"""Sheets on paper: laid out once, and drawn by the same hand on the screen, into a PDF and by a printer."""
