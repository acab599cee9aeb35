/// The annotation processor that turns classes with [org.scheelite.builtin.Builtin] into a library.
@NullMarked
package org.scheelite.builtin.processor;

import org.jspecify.annotations.NullMarked;
