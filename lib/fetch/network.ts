import { lookup } from "node:dns/promises";
import { isPublic } from "./address.ts";

/** What a fetch knows of the network. Only tests bring another one: no input of a request reaches it. */
export interface Network {
  /** All addresses of a host name. */
  resolve(host: string): Promise<string[]>;
  mayConnect(address: string, port: number): boolean;
}

/** The public internet, web ports only. */
export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayConnect: (address, port) => (port === 80 || port === 443) && isPublic(address),
};
