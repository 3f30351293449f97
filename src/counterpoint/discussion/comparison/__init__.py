"""All readers' notes side by side, passage by passage, once the seal is open."""
