/// Recordings of sound as values of the language.
@NullMarked
package org.scheelite.std.audio;

import org.jspecify.annotations.NullMarked;
