"""Codes that go and come where other stages hold on to them: merged, and revived."""
