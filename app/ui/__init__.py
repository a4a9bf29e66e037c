"""The room of the screen: draws steps, speaks them, and brings answers back. Besides the doors the only one with PySide6.

Inside: look (colours, sizes, fonts), parts (what pages are made of), pages (one class per kind of step), words (a step in the
reader's language), writing (Chinese by its sounds), voice (reads aloud), paper (sheets), stage (the window that plays journeys),
tour (stories, and their pictures).
May import: journeys, domain; PySide6, shiboken6, qrcode, zxingcpp.
"""
