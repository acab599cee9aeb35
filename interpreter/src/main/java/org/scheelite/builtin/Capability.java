package org.scheelite.builtin;

/// What a host may allow an engine to touch outside itself. Nothing is allowed by default.
public enum Capability {
  READ_FILES,
  WRITE_FILES,
  ENVIRONMENT,
  PROCESSES,
  NETWORK
}
