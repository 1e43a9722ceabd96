/** Sends replies by a servlet. Its API comes from the application: Servlet 5.0 or later. */
package dev.responds.reply.servlet;
