"""History: what everybody did, in sentences; taking back one's own steps."""
