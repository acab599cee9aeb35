package org.scheelite.std.io.format;

import java.util.Set;

/// [JsonLinesFormat] under its other name.
public final class NdjsonFormat extends JsonLinesFormat {

  public NdjsonFormat() {
    super("NDJSON", Set.of("ndjson"));
  }
}
