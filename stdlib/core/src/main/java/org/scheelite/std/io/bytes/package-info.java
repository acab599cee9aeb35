/// Bytes: arrays of them, their texts in several bases, and their digests.
@NullMarked
package org.scheelite.std.io.bytes;

import org.jspecify.annotations.NullMarked;
