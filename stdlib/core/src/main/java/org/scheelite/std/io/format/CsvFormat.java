package org.scheelite.std.io.format;

import java.util.Set;

/// Tables with commas between the cells.
public final class CsvFormat extends DelimitedFormat {

  public CsvFormat() {
    super("CSV", Set.of("csv"), ",");
  }
}
