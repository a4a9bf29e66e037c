"""The proof: mirrors the rooms of app/, and holds the stories, audits, faults and attacks that cross them."""
