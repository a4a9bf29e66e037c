"""The tour: plays a story at a seat by pressing real widgets, and keeps a picture and the spoken text of each step."""
