package org.scheelite.std.io.format;

import java.util.Set;

/// Tables with tabs between the cells.
public final class TsvFormat extends DelimitedFormat {

  public TsvFormat() {
    super("TSV", Set.of("tsv", "tab"), "\t");
  }
}
