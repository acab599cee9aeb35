package org.scheelite.transcript;

import java.net.URI;

/// A case as a test: a name, a place in a file, and what to run.
///
/// @param name file, line and input
/// @param place the file, with the line as a query
/// @param body throws an [AssertionError] where the case does not hold
public record Check(String name, URI place, Runnable body) {

  public void run() {
    body.run();
  }
}
