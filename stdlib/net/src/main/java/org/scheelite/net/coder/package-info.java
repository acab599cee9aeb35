/// Encoders and decoders: one file each, made by `NetEncoder` and `NetDecoder` through
/// [org.scheelite.net.coder.Catalog], the one list to which a new one is added.
@NullMarked
package org.scheelite.net.coder;

import org.jspecify.annotations.NullMarked;
