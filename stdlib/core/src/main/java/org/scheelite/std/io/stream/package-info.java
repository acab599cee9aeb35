/// Streams: reading and writing step by step.
@NullMarked
package org.scheelite.std.io.stream;

import org.jspecify.annotations.NullMarked;
