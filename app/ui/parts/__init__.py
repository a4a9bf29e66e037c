"""The parts every page is made of: large, wrapping, named for screen readers. Text is handed in finished; parts know no journey."""
