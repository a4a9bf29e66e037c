"""Those who mean harm, and a stranger who knows nothing of this program but its documents."""
