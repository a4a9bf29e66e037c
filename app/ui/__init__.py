"""The room of the screen: draws steps, speaks them, and brings answers back. The only room with PySide6.

Inside: look (colours, sizes, fonts), parts (what pages are made of), pages (one class per kind of step), words (a step in the
reader's language), voice (reads aloud), stage (the window that plays journeys). May import: journeys, domain.
"""
