/// Layers made of functions of the language.
@NullMarked
package org.scheelite.net.layer.function;

import org.jspecify.annotations.NullMarked;
