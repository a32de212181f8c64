const refuse = (): never => {
  throw new Error('The mock calls no other server.');
};
export default refuse;
export { refuse as HttpProxyAgent, refuse as HttpsProxyAgent };
