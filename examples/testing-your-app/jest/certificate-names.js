/** The names of a zone's active client certificates, whatever page they are on. */
exports.certificateNames = async (cloudflare, zoneId) => {
  const certificates = await cloudflare.clientCertificates.list({ zone_id: zoneId, status: "active" }).toArray();
  return certificates.map((certificate) => certificate.common_name);
};
