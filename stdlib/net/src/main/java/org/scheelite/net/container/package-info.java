/// Nets made of nets: chains, graphs, and operators that apply a net in several places.
@NullMarked
package org.scheelite.net.container;

import org.jspecify.annotations.NullMarked;
