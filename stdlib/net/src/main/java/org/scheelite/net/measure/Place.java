package org.scheelite.net.measure;

import org.scheelite.net.Path;

/// A place in a net that is looked at while it works.
public sealed interface Place {

  /// What leaves the net, or a layer in it, at a port.
  record Output(Path path, String port) implements Place {}

  /// What the data says under a key.
  record Data(String key) implements Place {}

  /// An array of the net.
  record Array(Path path) implements Place {}
}
