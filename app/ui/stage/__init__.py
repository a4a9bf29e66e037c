"""The stage: one window that plays journeys, and carries their reads and acts to the world and back."""
